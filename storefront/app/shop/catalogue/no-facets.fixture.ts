import type { CatalogueData } from "./catalogue.server";

/** Facets of an empty shop, for tests. */
export const NO_FACETS: CatalogueData["facets"] = {
  stars: [],
  group: [],
  subGroup: [],
  province: [],
  district: [],
  commune: [],
  producer: [],
  producerKind: [],
  standard: [],
  deliversTo: [],
  price: [],
  inStock: 0,
};
