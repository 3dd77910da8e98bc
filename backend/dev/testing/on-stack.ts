import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Tally } from "../../../test/support/report";
import { findMeilisearch } from "../meilisearch/find";
import { searchTests, startSearchShop } from "../search-shop";
import type { Settings } from "../settings";
import { testSettings } from "./settings";
import { runInBrowser, runSuite } from "./suite";
import { startSurrounded } from "./surrounded";

/** The settings of the shop that searches in Meilisearch; undefined where there is none. */
function searchShopSettings({ env, dataDir }: Settings): Settings | undefined {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
  const own = testSettings({
    DATA_DIR: path.join(dataDir, "search-shop"),
    // The fakes have the two ports between.
    PORT: String(env.PORT + 3),
    SEARCH_ENGINE: undefined,
    MEILISEARCH_HOST,
    MEILISEARCH_API_KEY,
  });
  return findMeilisearch(own.env) === undefined ? undefined : own;
}

/** Searching again, in the other engine. */
async function runOnSearchServer(settings: Settings, databaseUrl: string, filters: string[]): Promise<Tally> {
  const shop = await startSearchShop(settings, databaseUrl);
  try {
    return await runSuite("http", settings, filters, { OCOP_TEST_DATABASE: shop.databaseUrl });
  } finally {
    await shop.stop();
  }
}

/** Searching in the other engine, where there is one; skipped where there is none. */
async function runSearchTests(shop: Settings | undefined, databaseUrl: string, wanted: string[]): Promise<Tally[]> {
  if (wanted.length === 0) return [];
  if (shop !== undefined) return [await runOnSearchServer(shop, databaseUrl, wanted)];
  process.stdout.write(
    "– Search tests on Meilisearch: skipped, neither MEILISEARCH_HOST nor a program meilisearch on the PATH was found\n",
  );
  return [{ passed: 0, failed: 0, skipped: 1 }];
}

/**
 * Everything against a shop. Without filters two shops stand side by side, each with data of its own: many tests wait for
 * the clock, and on two cores the whole would take half as long again one after the other.
 */
export async function runOnStack(settings: Settings, filters: string[]): Promise<Tally[]> {
  const wanted = searchTests(filters);
  const searchShop = wanted.length === 0 ? undefined : searchShopSettings(settings);
  const gate = { open: (): void => undefined };
  const built = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  const starting = startSurrounded(settings, { withCopy: searchShop !== undefined, onBuilt: () => gate.open() });
  const row = async (shop: Settings, env: NodeJS.ProcessEnv): Promise<Tally[]> => [
    await runSuite("reliability", shop, filters, env),
    await runInBrowser("portals", shop, filters, env),
  ];
  const beside = async (): Promise<Tally[]> => {
    if (filters.length > 0) return [];
    const shop = testSettings({}, true);
    mkdirSync(shop.logs, { recursive: true });
    // It runs what the first one builds.
    await Promise.race([built, starting]);
    const second = await startSurrounded(shop);
    try {
      await starting;
      return await row(shop, { OCOP_TEST_DATABASE: second.database.url });
    } finally {
      await second.stop();
    }
  };
  const other = beside();
  // What fails there is told when this row is done.
  other.catch(() => undefined);
  const first = await starting.catch(async (error: unknown) => {
    // What the other one has started is stopped again.
    await other.catch(() => undefined);
    throw error;
  });
  // The tests look behind the API's back.
  const variables = { OCOP_TEST_DATABASE: first.database.url };
  try {
    const tallies = [
      await runSuite("http", settings, filters, variables),
      ...(await runSearchTests(searchShop, first.database.url, wanted)),
      await runInBrowser("e2e", settings, filters, variables),
      ...(filters.length > 0 ? await row(settings, variables) : []),
    ];
    return [...tallies, ...(await other)];
  } finally {
    await first.stop();
  }
}
