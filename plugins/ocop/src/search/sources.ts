import type { SearchIndexName } from "../shared/search-writing";
import type { Source } from "./ingestion";
import { producerSource } from "./producer-source";
import { productSource } from "./product-source";
import { salesPointSource } from "./sales-point-source";

/** Where the documents of each index come from. */
export const SOURCES: Readonly<Record<SearchIndexName, Source>> = {
  product: productSource,
  producer: producerSource,
  sales_point: salesPointSource,
};
