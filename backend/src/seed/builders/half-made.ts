import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import { select } from "ocop/shared/database";

const linkOfVariant = (table: string): string =>
  `exists (select 1 from product_variant v join ${table} l on l.variant_id = v.id and l.deleted_at is null
   where v.product_id = p.id and v.deleted_at is null)`;

/**
 * Takes away what a run that was killed within Medusa's product workflow left half made: demo products of which no size
 * has a price or an inventory item, and inventory items that belong to no size. They are made again after this.
 */
export async function removeHalfMade(container: MedusaContainer): Promise<void> {
  const products = await select<{ id: string }>(
    container,
    `select p.id from product p where p.external_id like 'demo:%' and p.deleted_at is null
     and not (${linkOfVariant("product_variant_price_set")} and ${linkOfVariant("product_variant_inventory_item")})`,
  );
  if (products.length > 0) {
    await deleteProductsWorkflow(container).run({ input: { ids: products.map(({ id }) => id) } });
  }
  const items = await select<{ id: string }>(
    container,
    `select i.id from inventory_item i where i.sku like 'DEMO-%' and i.deleted_at is null
     and not exists (select 1 from product_variant_inventory_item l where l.inventory_item_id = i.id and l.deleted_at is null)`,
  );
  if (items.length > 0) await container.resolve(Modules.INVENTORY).deleteInventoryItems(items.map(({ id }) => id));
}
