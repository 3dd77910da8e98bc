import type { SearchTypes } from "@medusajs/framework/types";
import { type CatalogueQuery, type CatalogueSort, PRICE_BANDS } from "../contract/catalogue";
import { CARD_FIELDS } from "./card";
import { placeCodeOf } from "./place-fields";
import { dayNumber } from "./product-document";

type Filters = SearchTypes.SearchFilters;
type FacetRequest = SearchTypes.SearchFacetRequest;

export const FACETS = ["stars", "group", "province", "district", "producer", "price", "in_stock"] as const;
export type FacetName = (typeof FACETS)[number];

/** Producers offered in the facet; the others are found by name. */
const TOP_PRODUCERS = 30;

/** Where each facet is counted. */
export const FACET_FIELDS: Readonly<Record<FacetName, string>> = {
  stars: "stars",
  group: "group",
  province: "province_facet",
  district: "district_facet",
  producer: "producer_facet",
  price: "price",
  in_stock: "in_stock",
};

const LIMITS: Readonly<Partial<Record<FacetName, number>>> = { producer: TOP_PRODUCERS, province: 100, district: 200 };

function facetRequest(name: FacetName): FacetRequest {
  const field = FACET_FIELDS[name];
  if (name !== "price") return { field, limit: LIMITS[name] ?? 20 };
  return {
    field,
    type: "range",
    ranges: PRICE_BANDS.map(({ from, to }) => ({ key: String(from), from, ...(to === null ? {} : { to }) })),
  };
}

const ORDERS: Readonly<Record<Exclude<CatalogueSort, "relevance">, Record<string, "ASC" | "DESC">>> = {
  newest: { created_at: "DESC" },
  stars: { stars: "DESC", created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
};

function orderOf({ q, sort }: CatalogueQuery): Record<string, "ASC" | "DESC"> | undefined {
  const wanted = sort ?? (q === undefined ? "stars" : "relevance");
  if (wanted !== "relevance") return ORDERS[wanted];
  return q === undefined ? ORDERS.stars : undefined;
}

/**
 * Engine options of every search of ours. Meilisearch drops words from the end until it has enough hits;
 * a catalogue that counts its hits must not.
 */
export const ENGINE_OPTIONS: SearchTypes.SearchOptions = {
  provider_options: { meilisearch: { matchingStrategy: "all" } },
};

/** What the public may see at all. The index holds nothing else; a second lock costs little. */
export function publicFilters(salesChannels: readonly string[] | null): Filters {
  return {
    status: "published",
    age_restricted: false,
    ...(salesChannels === null ? {} : { sales_channel_ids: [...salesChannels] }),
  };
}

/** Stars count only while their certificate holds. */
export function starsHold(day: string): Filters {
  return { stars_until: { $gt: dayNumber(day) } };
}

function placeFilter(references: readonly string[] | undefined): Filters | null {
  return references?.length ? { place_codes: references.map(placeCodeOf) } : null;
}

type Narrowing = { by: FacetName | "commune"; filter: Filters };

function narrowings(query: CatalogueQuery, day: string): Narrowing[] {
  const { stars, group, producer, price_from: from, price_to: to } = query;
  const price =
    from === undefined && to === undefined
      ? null
      : { price: { ...(from === undefined ? {} : { $gte: from }), ...(to === undefined ? {} : { $lte: to }) } };
  const all: [Narrowing["by"], Filters | null][] = [
    ["stars", stars?.length ? { stars: stars.map(Number), ...starsHold(day) } : null],
    ["group", group?.length ? { group } : null],
    ["province", placeFilter(query.province)],
    ["district", placeFilter(query.district)],
    ["commune", placeFilter(query.commune)],
    // A slug ends with the short id, which outlives every rename.
    ["producer", producer?.length ? { producer_keys: producer.map((key) => key.split("-").pop() ?? key) } : null],
    ["price", price],
    ["in_stock", query.in_stock === true ? { in_stock: true } : null],
  ];
  return all.flatMap(([by, filter]) => (filter === null ? [] : [{ by, filter }]));
}

/**
 * The searches behind one catalogue page: first the page itself, then one per facet that must ignore its own
 * filter. Stars are counted apart, among certificates that hold on `day`.
 */
export function catalogueQueries(
  query: CatalogueQuery,
  day: string,
  salesChannels: readonly string[] | null,
): SearchTypes.SearchQuery[] {
  const chosen = narrowings(query, day);
  const filtersWithout = (facet: FacetName | null, ...more: Filters[]): Filters => ({
    ...(query.q === undefined ? {} : { q: query.q }),
    $and: [
      publicFilters(salesChannels),
      ...chosen.filter(({ by }) => by !== facet).map(({ filter }) => filter),
      ...more,
    ],
  });
  const free = FACETS.filter((name) => name !== "stars" && !chosen.some(({ by }) => by === name));
  const order = orderOf(query);
  const counting = FACETS.filter((name) => !free.includes(name));
  return [
    {
      entity: "product",
      fields: CARD_FIELDS,
      filters: filtersWithout(null),
      pagination: { skip: (query.page - 1) * query.limit, take: query.limit, ...(order ? { order } : {}) },
      search_options: { ...ENGINE_OPTIONS, facets: free.map(facetRequest), count: "exact" },
    },
    ...counting.map((name): SearchTypes.SearchQuery => ({
      entity: "product",
      fields: ["id"],
      filters: name === "stars" ? filtersWithout(name, starsHold(day)) : filtersWithout(name),
      pagination: { take: 0 },
      search_options: { ...ENGINE_OPTIONS, facets: [facetRequest(name)], count: "none" },
    })),
  ];
}
