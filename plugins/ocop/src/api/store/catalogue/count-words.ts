import type { MedusaContainer } from "@medusajs/framework/types";
import type { CatalogueQuery } from "../../../contract/catalogue";
import { placeCodeOf } from "../../../search/place-fields";
import { provinceOfToday } from "../../places";
import { countSearch } from "../../../workflows/search-words";

/**
 * Counts what a visitor searched for. Only the first page of a search that is narrowed by nothing but one province is
 * counted: what is not found at a price, say, is not missing from the shop. The storefront's page cache asks for a page
 * once a minute however many read it, so counts of frequent words are lower than what was searched.
 */
export async function countWords(
  scope: MedusaContainer,
  { q, page, sort: _sort, limit: _limit, province, ...narrowing }: CatalogueQuery,
  found: number,
): Promise<void> {
  if (q === undefined || page !== 1 || (province?.length ?? 0) > 1) return;
  if (Object.values(narrowing).some((value) => value !== undefined)) return;
  const [area] = province ?? [];
  if (area === undefined) return countSearch({ text: q, area: "", found });
  // What is kept as an area is a province of today, never what somebody wrote there.
  const unit = await provinceOfToday(scope, placeCodeOf(area));
  if (unit !== null) countSearch({ text: q, area: unit.code, found });
}
