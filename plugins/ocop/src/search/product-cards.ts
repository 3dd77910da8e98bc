import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard } from "../contract/catalogue";
import type { Audience } from "../shared/audience";
import { todayInHoChiMinh } from "../shared/clock";
import { CARD_FIELDS, cardOf, type ProductHit } from "./card";
import { publicFilters } from "./catalogue-queries";
import { trueProducts } from "./truth";

/** Which products; every given part must hold. */
export type CardScope = {
  productIds?: readonly string[];
  producerId?: string;
  group?: string;
  /** Codes of territory units of any level, today's or ended. */
  placeCodes?: readonly string[];
  except?: readonly string[];
  /** Everyone unless said. */
  audience?: Audience;
};

function filtersOf({
  productIds,
  producerId,
  group,
  placeCodes,
  except,
  audience = "everyone",
}: CardScope): SearchTypes.SearchFilters {
  const parts: SearchTypes.SearchFilters[] = [publicFilters(null, audience)];
  if (productIds) parts.push({ id: [...productIds] });
  if (producerId !== undefined) parts.push({ producer_keys: [producerId] });
  if (group !== undefined) parts.push({ group });
  if (placeCodes) parts.push({ place_codes: [...placeCodes] });
  if (except?.length) parts.push({ id: { $nin: [...except] } });
  return { $and: parts };
}

/**
 * Cards of the visible products in a scope, by standing, then newest; in the given order for `productIds`.
 * The badge is today's. At most `limit` (1 to 100).
 */
export async function readProductCards(scope: MedusaContainer, of: CardScope, limit: number): Promise<ProductCard[]> {
  if (of.productIds?.length === 0 || of.placeCodes?.length === 0) return [];
  const result = await scope.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: CARD_FIELDS,
    filters: filtersOf(of),
    pagination: { take: limit, order: { standing: "DESC", created_at: "DESC" } },
    search_options: { count: "none" },
  });
  const day = todayInHoChiMinh();
  const hits = await trueProducts(
    scope,
    result.hits.map(({ document }) => document as ProductHit),
    of.audience ?? "everyone",
  );
  const cards = hits.map((hit) => cardOf(hit, day));
  const { productIds } = of;
  return productIds ? cards.sort((a, b) => productIds.indexOf(a.id) - productIds.indexOf(b.id)) : cards;
}
