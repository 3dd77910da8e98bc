import type { SearchTypes } from "@medusajs/framework/types";
import { CATALOGUE_DIMENSIONS, type CatalogueQuery, type CatalogueSort } from "../contract/catalogue";
import type { Audience } from "../shared/audience";
import { CARD_FIELDS } from "./card";
import { type FacetName, facetRequest, FACETS_OF } from "./facets";
import { narrowingsOf, starsHold } from "./narrowings";
import type { PlaceChoice } from "./place-choice";

type Filters = SearchTypes.SearchFilters;

/** The published rule among products that answer equally well. */
const STANDING = { standing: "DESC", created_at: "DESC" } as const;

const ORDERS: Readonly<Record<Exclude<CatalogueSort, "relevance">, Record<string, "ASC" | "DESC">>> = {
  newest: { created_at: "DESC" },
  stars: { stars: "DESC", created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
};

function orderOf({ q, sort }: CatalogueQuery): Record<string, "ASC" | "DESC"> | undefined {
  if (sort !== undefined && sort !== "relevance") return ORDERS[sort];
  return q === undefined ? STANDING : undefined;
}

/** What an audience may see at all: published products of the channels, and no alcohol unless adults ask. */
export function publicFilters(salesChannels: readonly string[] | null, audience: Audience): Filters {
  return {
    status: "published",
    ...(audience === "adults" ? {} : { age_restricted: false }),
    ...(salesChannels === null ? {} : { sales_channel_ids: [...salesChannels] }),
  };
}

/** A search that only counts. */
function counting(filters: Filters, facets: readonly FacetName[]): SearchTypes.SearchQuery {
  return {
    entity: "product",
    fields: ["id"],
    filters,
    pagination: { take: 0 },
    search_options: { facets: facets.map(facetRequest), count: "none" },
  };
}

/**
 * The searches behind one catalogue page: first the page itself with every facet that nothing is chosen of, then one
 * per dimension that must ignore its own filter. Stars are counted apart, among certificates that hold on `day`, and
 * the parts of chosen provinces apart from all provinces.
 */
export function catalogueQueries(
  query: CatalogueQuery,
  day: string,
  salesChannels: readonly string[] | null,
  place: PlaceChoice | null,
  audience: Audience,
): SearchTypes.SearchQuery[] {
  const chosen = narrowingsOf(query, day, place);
  const filtersWithout = (dimension: (typeof CATALOGUE_DIMENSIONS)[number] | null, ...more: Filters[]): Filters => ({
    ...(query.q === undefined ? {} : { q: query.q }),
    $and: [
      publicFilters(salesChannels, audience),
      ...chosen.filter(({ by }) => by !== dimension).map(({ filter }) => filter),
      ...more,
    ],
  });
  const apart = CATALOGUE_DIMENSIONS.filter((name) => name === "stars" || chosen.some(({ by }) => by === name));
  const together = CATALOGUE_DIMENSIONS.filter((name) => !apart.includes(name)).flatMap((name) => FACETS_OF[name]);
  const order = orderOf(query);
  return [
    {
      entity: "product",
      fields: CARD_FIELDS,
      filters: filtersWithout(null),
      pagination: { skip: (query.page - 1) * query.limit, take: query.limit, ...(order ? { order } : {}) },
      search_options: {
        facets: together.map(facetRequest),
        count: "exact",
      },
    },
    ...apart.map((name) =>
      counting(name === "stars" ? filtersWithout(name, starsHold(day)) : filtersWithout(name), FACETS_OF[name]),
    ),
    ...(place === null
      ? []
      : [counting(filtersWithout("place", { place_codes: place.provinces }), ["district", "commune"])]),
  ];
}
