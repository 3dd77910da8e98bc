import type { SearchTypes } from "@medusajs/framework/types";
import type { Audience } from "../shared/audience";

/** What an audience may see of the index `producer`: houses that make alcohol alone are for adults. */
export function producerFilters(audience: Audience): SearchTypes.SearchFilters {
  return audience === "adults" ? {} : { only_drinks: false };
}
