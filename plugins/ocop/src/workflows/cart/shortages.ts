import { getVariantAvailability } from "@medusajs/framework/utils";
import type { Query } from "./goods";

export interface Demand {
  /** Line id, or the index of a line that is not stored yet. */
  line: string;
  variantId: string;
  title: string;
  quantity: number;
}

export interface Shortage {
  line: string;
  title: string;
  /** Pieces that can still be bought; 0 when sold out. */
  available: number;
}

/**
 * The lines that ask for more than there is. Lines of one variant are summed, so a
 * product split over two lines cannot slip through. `stock` null means the variant is not counted.
 */
export function shortagesOf(demands: readonly Demand[], stock: ReadonlyMap<string, number | null>): Shortage[] {
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of demands) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  return demands.flatMap(({ line, variantId, title }) => {
    const available = stock.get(variantId);
    if (available === undefined || available === null || (wanted.get(variantId) ?? 0) <= available) return [];
    return [{ line, title, available: Math.max(0, available) }];
  });
}

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
