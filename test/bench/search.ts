import { findMeilisearch } from "../../backend/dev/meilisearch/find";
import type { Settings } from "../../backend/dev/settings";
import { missedWrites } from "../support/search-server";
import { whileNobodyWrites } from "../support/search-writer";
import { load, type Load } from "./load";
import { searchAsks } from "./search-asks";
import { documentsSql, growPostgresIndex, someTitles } from "./search-growth";
import { growServerIndex } from "./search-meilisearch";
import { rebuildSpeed } from "./search-rebuild";
import { startStockShop } from "./stock-process";
import type { Row } from "./table";
import { visibleSpeed } from "./visible";

/** One shopper after the other: what one of them waits for. The peer is asked in the same way. */
const CONNECTIONS = 1;
const SECONDS = 10;
/** The peer needs seconds for one search. */
const PEER_SECONDS = 40;
/** How long the stock shop may take to fill its index, in milliseconds. */
const FILL_MS = 300_000;
const TITLES = 200;
const GROWTH = 10;
/** Of the synthetic catalogue, all of which are found. */
const PRODUCTS = 10_000;

const FACETS = ["group", "sub_group", "province_facet", "producer_facet", "in_stock"];
const PEER_FACETS = ["group", "sub_group", "province_code", "producer.kind", "in_stock"];

function row(what: string, value: number, reference: number, against = "limit"): Row {
  return { what: `search, ${what}`, value, unit: "ms", against, reference, more: false };
}

function failures(what: string, { failed }: Load): Row {
  return { what: `failed searches, ${what}`, value: failed, unit: "", against: "none", reference: 1, more: false };
}

/** A run of searches for words without marks and with one slip, 20 hits and six facets, after a warm-up. */
async function searchLoad(api: string, key: string, titles: readonly string[]): Promise<Load> {
  const asks = searchAsks("product", FACETS, titles);
  const headers = { "x-publishable-api-key": key };
  await load(api, asks, CONNECTIONS, 3, headers);
  return load(api, asks, CONNECTIONS, SECONDS, headers);
}

/** Waits until the stock shop has everything in its index: it fills it after it has started. */
async function untilFilled(api: string, key: string, documents: number): Promise<void> {
  const end = performance.now() + FILL_MS;
  const body = JSON.stringify({ entity: "good", pagination: { take: 1 }, search_options: { count: "exact" } });
  const headers = { "x-publishable-api-key": key, "content-type": "application/json" };
  while (performance.now() < end) {
    const answer = await fetch(`${api}/store/search`, { method: "POST", headers, body });
    const { results } = (await answer.json()) as { results?: { metadata: { count: number | null } }[] };
    if ((results?.[0]?.metadata.count ?? 0) >= documents) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The stock shop did not fill its index");
}

/** The stock provider with typo tolerance on the shop's own documents. */
async function stockLoad(settings: Settings, url: string, titles: readonly string[]): Promise<Load> {
  const variables = { SHOP_DATABASE: url, SHOP_DOCUMENTS: await documentsSql(url) };
  const stock = await startStockShop(settings, url, variables);
  try {
    await untilFilled(stock.api, stock.key, PRODUCTS);
    // The stock provider forgives slips only where it is asked to.
    const asks = searchAsks("good", PEER_FACETS, titles, { typo_tolerance: true });
    return await load(stock.api, asks, CONNECTIONS, PEER_SECONDS, { "x-publishable-api-key": stock.key });
  } finally {
    await stock.service.stop();
  }
}

/** Searching with the default engine, in 10,000 and 100,000 products, beside the stock provider on the same documents. */
export async function searchSpeed(settings: Settings, url: string, key: string): Promise<Row[]> {
  const { api } = settings.urls;
  const titles = await someTitles(url, TITLES);
  const visible = await visibleSpeed("default engine");
  const rebuilt = await rebuildSpeed(settings, key, "default engine", 30);
  const own = await searchLoad(api, key, titles);
  const peer = await stockLoad(settings, url, titles);
  await growPostgresIndex(url, GROWTH);
  const grown = await searchLoad(api, key, titles);
  return [
    row("default engine, 10,000 products, p50", own.p50, 15),
    row("default engine, 10,000 products, p99", own.p99, 60),
    row("default engine beside the stock provider with typo tolerance, p50", own.p50, peer.p50 / 50, "1/50 of stock"),
    row("default engine, 100,000 products, p50", grown.p50, 40),
    failures("default engine", own),
    failures("stock provider", peer),
    visible,
    ...rebuilt,
  ];
}

/** Whether there is a Meilisearch to measure. */
export function hasSearchServer({ env }: Settings): boolean {
  const found = findMeilisearch({ ...env, SEARCH_ENGINE: undefined });
  return found !== undefined && "program" in found;
}

/** The same with Meilisearch, on a stack that runs it. */
export async function searchServerSpeed(settings: Settings, url: string, key: string): Promise<Row[]> {
  const { api } = settings.urls;
  const titles = await someTitles(url, TITLES);
  const visible = await visibleSpeed("Meilisearch");
  const rebuilt = await rebuildSpeed(settings, key, "Meilisearch", 15, async () => (await missedWrites()) === 0);
  const small = await searchLoad(api, key, titles);
  // The writer would take out what the database does not know.
  const grown = await whileNobodyWrites(async () => {
    await growServerIndex(settings, GROWTH);
    return searchLoad(api, key, titles);
  });
  if ((await missedWrites()) > 0) throw new Error("the database answered instead of the search server");
  return [
    row("Meilisearch, 10,000 products, p50", small.p50, 10),
    row("Meilisearch, 10,000 products, p99", small.p99, 40),
    row("Meilisearch, 100,000 products beside 10,000, p50", grown.p50, 2 * small.p50, "2 x 10,000"),
    failures("Meilisearch", small),
    visible,
    ...rebuilt,
  ];
}
