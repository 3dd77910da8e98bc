import type { Settings } from "../../backend/dev/settings";
import { operatorJson } from "../support/parts";
import { onDatabase } from "../support/audit";
import type { Row } from "./table";

const LOOK_MS = 200;
const SETTLE_MS = 10_000;
const BEFORE_MS = 5000;
/** Between two requests: a shop of some visitors, not one that takes whatever the machine has. */
const PACE_MS = 50;
const PATHS = ["/store/catalogue?limit=24", "/store/catalogue?limit=24&q=ca%20phe", "/store/suggest?q=mat"];

async function serving(): Promise<number> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ v: number }>(
      "select active_version as v from search_index where name = 'product'",
    );
    return rows[0]?.v ?? 0;
  });
}

/** Milliseconds that requests took, one after the other, until `over`. */
async function ask(api: string, key: string, over: () => boolean): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; !over(); n += 1) {
    const start = performance.now();
    const answer = await fetch(`${api}${PATHS[n % PATHS.length]}`, { headers: { "x-publishable-api-key": key } });
    await answer.text();
    if (!answer.ok) throw new Error(`A page answered ${answer.status} during a rebuild`);
    took.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, PACE_MS));
  }
  return took;
}

function p99(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.99 * values.length) - 1] ?? Number.NaN;
}

/**
 * A rebuild of the index of products by swap, and what shoppers feel of it meanwhile.
 * @param filled whether the engine has all of the index that serves
 */
export async function rebuildSpeed(
  { urls }: Settings,
  key: string,
  engine: string,
  seconds: number,
  filled: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Row[]> {
  const quietly = (ms: number) => {
    const end = performance.now() + ms;
    return ask(urls.api, key, () => performance.now() > end);
  };
  // What was measured before this still has work behind it, and a shop just started is slow by itself.
  await quietly(SETTLE_MS);
  const before = await quietly(BEFORE_MS);
  const old = await serving();
  const start = performance.now();
  await operatorJson("/admin/ocop/search/rebuild", { method: "POST", body: JSON.stringify({ indexes: ["product"] }) });
  let took = 0;
  const done = (async () => {
    while ((await serving()) === old || !(await filled())) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    took = performance.now() - start;
  })();
  const during = await ask(urls.api, key, () => took > 0);
  await done;
  const limit = { against: "limit", more: false };
  return [
    { what: `rebuild of 10,000 products, ${engine}`, value: took / 1000, unit: "s", reference: seconds, ...limit },
    {
      what: `shop requests during it, p99 more than before, ${engine}`,
      value: Math.max(0, p99(during) - p99(before)),
      unit: "ms",
      reference: 50,
      ...limit,
    },
  ];
}
