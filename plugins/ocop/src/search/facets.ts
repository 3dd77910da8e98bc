import type { SearchTypes } from "@medusajs/framework/types";
import { type CatalogueDimension, PRICE_BANDS } from "../contract/catalogue";

type FacetRequest = SearchTypes.SearchFacetRequest;

/** Where each facet is counted. */
export const FACET_FIELDS = {
  stars: "stars",
  group: "group",
  sub_group: "sub_group_facet",
  province: "province_facet",
  district: "district_facet",
  commune: "commune_facet",
  producer: "producer_facet",
  producer_kind: "producer.kind",
  standard: "standard_facet",
  delivers_to: "delivers_to",
  price: "price",
  in_stock: "in_stock",
} as const;
export type FacetName = keyof typeof FACET_FIELDS;

/** The facets that a dimension counts; of chosen places the parts are counted once more, apart and all of them. */
export const FACETS_OF: Readonly<Record<CatalogueDimension, readonly FacetName[]>> = {
  stars: ["stars"],
  group: ["group", "sub_group"],
  place: ["province", "district"],
  producer: ["producer"],
  producer_kind: ["producer_kind"],
  standard: ["standard"],
  delivers_to: ["delivers_to"],
  price: ["price"],
  in_stock: ["in_stock"],
};

/** Most values of a facet; producers beyond it are found by name. */
const LIMITS: Readonly<Partial<Record<FacetName, number>>> = {
  producer: 30,
  province: 100,
  district: 200,
  commune: 500,
  sub_group: 100,
  standard: 40,
  delivers_to: 100,
};

/** The request of one facet to the search engine. */
export function facetRequest(name: FacetName): FacetRequest {
  const field = FACET_FIELDS[name];
  if (name !== "price") return { field, limit: LIMITS[name] ?? 20 };
  return {
    field,
    type: "range",
    ranges: PRICE_BANDS.map(({ from, to }) => ({ key: String(from), from, ...(to === null ? {} : { to }) })),
  };
}
