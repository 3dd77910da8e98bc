import path from "node:path";
import { readSettings, storefrontVariables, type Settings } from "../../backend/dev/settings";
import { waitUntilFilled } from "../../backend/dev/search-shop";
import { startStack } from "../../backend/dev/stack";
import { publishableKey, runSeed } from "../../backend/dev/seed";
import { apiVariables } from "../../backend/dev/settings";
import { anyFreePort } from "../../backend/dev/ports";
import { Service } from "../../backend/dev/service";
import { withDatabase } from "../../backend/dev/postgres/database";
import { roots } from "../../backend/dev/roots";
import { findChromium } from "../support/chromium";
import { checkoutSpeed } from "./checkout";
import { catalogueData } from "./catalogue-data";
import { pageSpeed } from "./pages";
import { idleMemory, secondStart } from "./processes";
import { startStockShop } from "./stock-process";
import { scriptsTransferred } from "./scripts";
import { lighthouse } from "./lighthouse";
import { printTable, type Row } from "./table";

const PRODUCTS = 10_000;

/** Starts a stack and tells the tests' helpers, which look behind its API, where it is: its database has another port each time. */
async function startBenchStack(settings: Settings): Promise<Awaited<ReturnType<typeof startStack>>> {
  const stack = await startStack(settings);
  process.env.OCOP_TEST_DATA = settings.dataDir;
  process.env.OCOP_TEST_DATABASE = stack.database.url;
  return stack;
}

/** A data folder of its own, filled once with the synthetic catalogue. */
function benchSettings(engine: "postgres" | "meilisearch" = "postgres"): Settings {
  return readSettings({
    PATH: process.env.PATH,
    DATA_DIR: process.env.BENCH_DATA_DIR ?? ".data/bench",
    PORT: "9500",
    STOREFRONT_PORT: "3500",
    SEARCH_ENGINE: engine,
  });
}

async function fill(settings: Settings, url: string): Promise<void> {
  const count = await withDatabase(url, async (client) =>
    Number(
      (await client.query<{ count: string }>("select count(*) from product where deleted_at is null")).rows[0]?.count ??
        0,
    ),
  );
  if (count >= PRODUCTS) return;
  process.stdout.write(`· Adding ${PRODUCTS} synthetic products …\n`);
  await runSeed(settings, apiVariables(settings, url), ["--products", String(PRODUCTS)]);
}

/** A second storefront on the same API, with its page cache off. */
async function uncachedStorefront(settings: Settings, url: string): Promise<{ service: Service; url: string }> {
  const port = await anyFreePort();
  const service = await Service.start("The storefront without cache", {
    args: [path.join(roots.storefront, "server", "main.mjs")],
    cwd: roots.storefront,
    env: { ...storefrontVariables(settings, await publishableKey(url)), PORT: String(port), PAGE_CACHE: "off" },
    logFile: path.join(settings.logs, "storefront-uncached.log"),
    readyUrl: `http://localhost:${port}/healthz`,
  });
  return { service, url: `http://localhost:${port}` };
}

/** Carts beside a stock Medusa that runs only while it is measured, and a long statement. */
async function buyingAndBooks(settings: Settings, url: string): Promise<Row[]> {
  process.stdout.write("· Buying here and in a stock Medusa, two or three minutes …\n");
  const key = await publishableKey(url);
  const stock = await startStockShop(settings, url);
  try {
    const rows = await checkoutSpeed({ api: settings.urls.api, key, database: url }, stock);
    // Not before the plugin is built: what the tests look behind the API with is part of it.
    const { statementSpeed } = await import("./statement.js");
    const { importSpeed } = await import("./listing-import.js");
    return [...rows, await statementSpeed(), await importSpeed()];
  } finally {
    await stock.service.stop();
  }
}

/** An office's list read in, and its reports. */
async function officeSpeed(settings: Settings): Promise<Row[]> {
  process.stdout.write("· Reports and a list of an office, two minutes …\n");
  const stack = await startBenchStack(settings);
  try {
    const { registerImportSpeed } = await import("./register-import.js");
    const { reportSpeed } = await import("./office-reports.js");
    return [await registerImportSpeed(), ...(await reportSpeed())];
  } finally {
    await stack.stop();
  }
}

/** Searches here and in the stock Medusa, and how soon a change is found. */
async function searching(settings: Settings, url: string): Promise<Row[]> {
  process.stdout.write("· Searching here and with the stock provider, two or three minutes …\n");
  const { searchSpeed } = await import("./search.js");
  return searchSpeed(settings, url, await publishableKey(url));
}

/** Searches in Meilisearch, where there is one: the same shop, started anew with the other engine. */
async function searchingInServer(): Promise<Row[]> {
  const { hasSearchServer, searchServerSpeed } = await import("./search.js");
  const settings = benchSettings("meilisearch");
  if (!hasSearchServer(settings)) {
    process.stdout.write("– Meilisearch: skipped, no program was found on the PATH\n");
    return [];
  }
  const stack = await startBenchStack(settings);
  try {
    await waitUntilFilled(stack.database.url);
    return await searchServerSpeed(settings, stack.database.url, await publishableKey(stack.database.url));
  } finally {
    await stack.stop();
  }
}

/** Pages, carts and books, on a stack that is started for it a second time. */
async function shopSpeed(settings: Settings): Promise<Row[]> {
  const rows: Row[] = [];
  let stack: Awaited<ReturnType<typeof startStack>> | undefined;
  rows.push(
    await secondStart(async () => {
      stack = await startBenchStack(settings);
      return settings.urls.storefront;
    }),
  );
  if (stack === undefined) throw new Error("The stack did not start");
  try {
    const { url } = stack.database;
    rows.push(await idleMemory(settings));
    rows.push(...(await catalogueData(settings, await publishableKey(url))));
    rows.push(...(await buyingAndBooks(settings, url)));
    const uncached = await uncachedStorefront(settings, url);
    rows.push(...(await pageSpeed(settings.urls.storefront, uncached.url)));
    await uncached.service.stop();
    if (findChromium() === undefined) process.stdout.write("– Browser figures: skipped, no Chromium was found\n");
    else {
      rows.push(await scriptsTransferred(settings.urls.storefront));
      rows.push(...(await lighthouse(settings.urls.storefront)));
    }
    return rows;
  } finally {
    await stack.stop();
  }
}

/** Searches with the default engine, last on its data: it leaves an index of ten times as many products. */
async function searchingInDatabase(settings: Settings): Promise<Row[]> {
  const stack = await startBenchStack(settings);
  try {
    return await searching(settings, stack.database.url);
  } finally {
    await stack.stop();
  }
}

/** What is measured, by name; all of it in this order without one. The last part leaves an index ten times as large. */
const PARTS: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  shop: async (settings) => printTable(await shopSpeed(settings)),
  offices: async (settings) => printTable(await officeSpeed(settings)),
  search: async (settings) => {
    printTable(await searchingInDatabase(settings));
    printTable(await searchingInServer());
  },
};

/** @throws Error for a part that there is not */
async function main(only: string | undefined): Promise<void> {
  const parts = Object.entries(PARTS).filter(([name]) => only === undefined || name === only);
  if (parts.length === 0) throw new Error(`There is no part ${only}; there are ${Object.keys(PARTS).join(", ")}`);
  const settings = benchSettings();
  const first = await startBenchStack(settings);
  try {
    await fill(settings, first.database.url);
  } finally {
    await first.stop();
  }
  for (const [, measure] of parts) await measure(settings);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
