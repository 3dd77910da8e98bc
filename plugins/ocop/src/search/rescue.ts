import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogueQuery, CatalogueRescue } from "../contract/catalogue";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { valuesOf } from "./facet-answer";
import { facetRequest } from "./facets";
import { narrowingsOf } from "./narrowings";
import type { PlaceChoice } from "./place-choice";

type Query = SearchTypes.SearchQuery;

/** Searches that tell the way back from an empty page: the words without each filter, without any, and all groups. */
function rescueQueries(
  query: CatalogueQuery,
  chosen: ReturnType<typeof narrowingsOf>,
  open: SearchTypes.SearchFilters,
): Query[] {
  const words = query.q === undefined ? {} : { q: query.q };
  const count = (filters: SearchTypes.SearchFilters): Query => ({
    entity: "product",
    fields: ["id"],
    filters,
    pagination: { take: 0 },
    search_options: { count: "exact" },
  });
  const groups = count({ $and: [open] });
  return [
    { ...groups, search_options: { ...groups.search_options, facets: [facetRequest("group")] } },
    count({ ...words, $and: [open] }),
    ...chosen.map(({ by }) =>
      count({ ...words, $and: [open, ...chosen.filter((other) => other.by !== by).map(({ filter }) => filter)] }),
    ),
  ];
}

/**
 * What leads back from a catalogue page that found nothing.
 * @param day YYYY-MM-DD in Asia/Ho_Chi_Minh
 * @param open what the visitor may see at all
 */
export async function readRescue(
  searchMany: (queries: Query[]) => Promise<SearchTypes.SearchResult[]>,
  query: CatalogueQuery,
  day: string,
  place: PlaceChoice | null,
  open: SearchTypes.SearchFilters,
): Promise<CatalogueRescue> {
  const chosen = narrowingsOf(query, day, place);
  const [groups, unfiltered, ...without] = await searchMany(rescueQueries(query, chosen, open));
  const known = new Map(groups ? valuesOf([groups], "group").map(({ value, count }) => [value, count]) : []);
  return {
    without: chosen
      .map(({ by }, at) => ({ filter: by, count: without[at]?.metadata.count ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    unfiltered: unfiltered?.metadata.count ?? 0,
    group: PRODUCT_GROUPS.map((value) => ({ value, count: known.get(value) ?? 0 })).filter(({ count }) => count > 0),
  };
}
