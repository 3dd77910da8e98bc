import { getVariantAvailability } from "@medusajs/framework/utils";
import type { Query } from "./goods";

/** Pieces available per variant in a sales channel; null where stock is not counted or may be back-ordered. */
export async function readStock(
  query: Query,
  variantIds: readonly string[],
  salesChannelId: string,
): Promise<Map<string, number | null>> {
  const ids = [...new Set(variantIds)];
  if (ids.length === 0) return new Map();
  const [availability, { data }] = await Promise.all([
    getVariantAvailability(query, { variant_ids: ids, sales_channel_id: salesChannelId }),
    query.graph({
      entity: "product_variant",
      fields: ["id", "manage_inventory", "allow_backorder"],
      filters: { id: ids },
    }),
  ]);
  const variants: { id: string; manage_inventory: boolean; allow_backorder: boolean }[] = data;
  return new Map(
    variants.map((variant) => {
      const counted = variant.manage_inventory && !variant.allow_backorder;
      return [variant.id, counted ? (availability[variant.id]?.availability ?? 0) : null];
    }),
  );
}
