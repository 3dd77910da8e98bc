import type { ListingVariant } from "../../shared/api/types";

/**
 * The pack a page opens with: the cheapest that can be bought, so that it fits the price on cards;
 * where nothing can be bought, the cheapest; null when there is none.
 */
export function offered(variants: readonly ListingVariant[]): ListingVariant | null {
  const byPrice = variants.toSorted(
    (a, b) => (a.price ?? Number.MAX_SAFE_INTEGER) - (b.price ?? Number.MAX_SAFE_INTEGER),
  );
  return byPrice.find(({ inventory }) => inventory !== 0) ?? byPrice[0] ?? null;
}
