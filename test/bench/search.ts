import type { Settings } from "../../backend/dev/settings";
import { load, type Load } from "./load";
import { searchAsks } from "./search-asks";
import { documentsSql, growPostgresIndex, someTitles } from "./search-growth";
import { startStockShop } from "./stock-process";
import type { Row } from "./table";

/** One for each core. */
const CONNECTIONS = 2;
const SECONDS = 10;
/** The peer needs seconds for one search. */
const PEER_SECONDS = 40;
const TITLES = 200;
const GROWTH = 10;

const FACETS = ["group", "sub_group", "province_facet", "producer_facet", "in_stock"];
const PEER_FACETS = ["group", "sub_group", "province_code", "producer.kind", "in_stock"];

function row(what: string, value: number, reference: number, against = "limit"): Row {
  return { what, value, unit: "ms", against, reference, more: false };
}

function failures(what: string, { failed }: Load): Row {
  return { what: `failed ${what}`, value: failed, unit: "", against: "none", reference: 1, more: false };
}

/**
 * Searching with the default engine, in 10,000 and 100,000 products, beside the stock provider on the same documents:
 * 20 hits and six facets for words without marks and with one slip, over HTTP.
 */
export async function searchSpeed(settings: Settings, url: string, key: string): Promise<Row[]> {
  const { api } = settings.urls;
  const titles = await someTitles(url, TITLES);
  const asks = searchAsks("product", FACETS, titles);
  const headers = { "x-publishable-api-key": key };
  const search = (seconds: number) => load(api, asks, CONNECTIONS, seconds, headers);
  await search(3);
  const own = await search(SECONDS);
  const variables = { SHOP_DATABASE: url, SHOP_DOCUMENTS: await documentsSql(url) };
  const stock = await startStockShop(settings, url, variables);
  let peer: Load;
  try {
    const peerAsks = searchAsks("good", PEER_FACETS, titles);
    peer = await load(stock.api, peerAsks, CONNECTIONS, PEER_SECONDS, { "x-publishable-api-key": stock.key });
  } finally {
    await stock.service.stop();
  }
  await growPostgresIndex(url, GROWTH);
  await search(3);
  const grown = await search(SECONDS);
  return [
    row("search, default engine, 10,000 products, p50", own.p50, 15),
    row("search, default engine, 10,000 products, p99", own.p99, 60),
    row("the same beside the stock provider with typo tolerance, p50", own.p50, peer.p50 / 50, "1/50 of stock"),
    row("search, default engine, 100,000 products, p50", grown.p50, 40),
    failures("searches", own),
    failures("searches of the stock provider", peer),
  ];
}
