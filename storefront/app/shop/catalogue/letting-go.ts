import { NO_FILTERS, type Filters } from "./filters";
import type { CatalogueRescue } from "../../shared/api/types";

type Dimension = CatalogueRescue["without"][number]["filter"];

/** What each dimension of the API is in the address. */
const PARTS: Readonly<Record<Dimension, readonly (keyof Filters)[]>> = {
  stars: ["stars"],
  group: ["groups", "subGroups"],
  place: ["provinces", "districts", "communes"],
  producer: ["producers"],
  producer_kind: ["producerKinds"],
  standard: ["standards"],
  delivers_to: ["deliversTo"],
  price: ["priceFrom", "priceTo"],
  in_stock: ["inStock"],
};

/** The same list without one filter, from its first page. */
export function lettingGo(filters: Filters, dimension: Dimension): Filters {
  const none = Object.fromEntries(PARTS[dimension].map((part) => [part, NO_FILTERS[part]]));
  return { ...filters, ...none, page: 1 };
}
