import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { searchServer } from "../support/search-server";
import { api, apiJson, stack, token } from "../support/stack";

const reason = stack().search_engine === "meilisearch" ? null : "this shop searches in PostgreSQL, which is never away";

interface Page {
  products: { id: string; title: string }[];
  count: number;
}
const page = (q: string) => apiJson<Page>(`/store/catalogue?${new URLSearchParams({ q, limit: "5" })}`);

/** Kills the server the hard way; the stack runner starts it again. */
function kill(): number {
  const server = searchServer();
  if (server === undefined) throw new Error("The search server does not run.");
  process.kill(server.pid, "SIGKILL");
  return server.pid;
}

async function isBack(formerly: number): Promise<boolean> {
  const server = searchServer();
  if (server === undefined || server.pid === formerly) return false;
  return (await server.ask("/health").catch(() => undefined))?.ok === true;
}

/** The title that the server itself holds for a product. */
async function titleInEngine(id: string): Promise<string | undefined> {
  const listed = await searchServer()?.ask("/indexes?limit=100");
  if (listed?.ok !== true) return undefined;
  const { results } = (await listed.json()) as { results: { uid: string }[] };
  const newest = results
    .map(({ uid }) => uid)
    .filter((uid) => uid.startsWith("product_v"))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))[0];
  const answer = await searchServer()?.ask(`/indexes/${newest}/documents/${id}`);
  return answer?.ok === true ? ((await answer.json()) as { title: string }).title : undefined;
}

it.skipIf(reason)(
  `the shop answers while the search server is killed, and it is used again${reason ? `: ${reason}` : ""}`,
  async () => {
    const before = await page("ga mia");
    const statuses = new Map<number, number>();
    const slow: number[] = [];
    let killed = Number.POSITIVE_INFINITY;
    const over = new AbortController();
    const shopper = async (n: number) => {
      for (let round = 0; !over.signal.aborted; round += 1) {
        const began = Date.now();
        const { status } = await api(`/store/catalogue?q=${["ga mia", "mat ong", "tra", "gom"][(n + round) % 4]}`);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (began >= killed) slow.push(Date.now() - began);
        await sleep(10);
      }
    };
    const shoppers = Array.from({ length: 4 }, (_, n) => shopper(n));
    await sleep(500);
    killed = Date.now();
    const pid = kill();
    await expect.poll(() => isBack(pid), { timeout: 20_000 }).toBe(true);
    await sleep(2000);
    over.abort();
    await Promise.all(shoppers);
    expect([...statuses.keys()]).toEqual([200]);
    expect(slow.length).toBeGreaterThan(20);
    // One waits for the circuit at most, on a machine that has other work as well.
    expect(Math.max(...slow)).toBeLessThan(2000);
    expect((await page("ga mia")).products[0]?.id).toBe(before.products[0]?.id);
  },
);

it.skipIf(reason)("what changed while the server was away is in it soon after it is back", async () => {
  const card = (await page("ga mia")).products[0];
  const operator = await token("operator");
  const rename = (title: string) =>
    apiJson(`/admin/products/${card?.id}`, { method: "POST", token: operator, body: JSON.stringify({ title }) });
  const pid = kill();
  await rename("Gà Mía làng Thử");
  try {
    await expect.poll(() => isBack(pid), { timeout: 20_000 }).toBe(true);
    await expect.poll(() => titleInEngine(card?.id ?? ""), { timeout: 60_000 }).toBe("Gà Mía làng Thử");
    await expect.poll(async () => (await page("lang thu")).products[0]?.id, { timeout: 60_000 }).toBe(card?.id);
  } finally {
    await rename(card?.title ?? "");
  }
  await expect.poll(() => titleInEngine(card?.id ?? ""), { timeout: 60_000 }).toBe(card?.title);
});

it.skipIf(reason)("no key of the search server leaves the process", async () => {
  const server = searchServer();
  const listed = await server?.ask("/keys");
  const { results } = listed?.ok === true ? ((await listed.json()) as { results: { key: string }[] }) : { results: [] };
  const keys = [server?.masterKey ?? "", ...results.map(({ key }) => key)];
  expect(keys.length).toBeGreaterThan(1);
  const shown = await Promise.all(
    ["/store/catalogue?q=ga", "/ready", "/store/catalogue?sort=best"].map(async (one) => (await api(one)).text()),
  );
  for (const text of [...shown, JSON.stringify(stack())])
    for (const key of keys) expect(text.includes(key)).toBe(false);
});
