import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { select } from "../../../shared/database";

/** Says of a product's pieces whether they are shipped: places of a tour are counted like goods but go nowhere. */
export const setShippedStep = createStep(
  "ocop-set-listing-shipped",
  async ({ product_id, shipped }: { product_id: string; shipped: boolean }, { container }) => {
    const items = await select<{ id: string }>(
      container,
      `select i.id from product_variant v
       join product_variant_inventory_item x on x.variant_id = v.id and x.deleted_at is null
       join inventory_item i on i.id = x.inventory_item_id and i.deleted_at is null
       where v.product_id = :product_id and v.deleted_at is null and i.requires_shipping <> :shipped`,
      { product_id, shipped },
    );
    const ids = items.map(({ id }) => id);
    const inventory = container.resolve(Modules.INVENTORY);
    if (ids.length > 0) await inventory.updateInventoryItems(ids.map((id) => ({ id, requires_shipping: shipped })));
    return new StepResponse(ids, { ids, shipped: !shipped });
  },
  async (undo, { container }) => {
    if (!undo?.ids.length) return;
    await container
      .resolve(Modules.INVENTORY)
      .updateInventoryItems(undo.ids.map((id) => ({ id, requires_shipping: undo.shipped })));
  },
);
