import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { select } from "../../../shared/database";

/** The store room that the shop sells from. @throws MedusaError not_allowed when it has none */
export async function readStoreRoom(container: MedusaContainer): Promise<{ location_id: string; channel_id: string }> {
  const [room] = await select<{ location_id: string; channel_id: string }>(
    container,
    `select s.stock_location_id as location_id, s.sales_channel_id as channel_id from sales_channel_stock_location s
     join sales_channel c on c.id = s.sales_channel_id and c.deleted_at is null
     where s.deleted_at is null order by c.created_at, s.created_at limit 1`,
  );
  if (!room) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The shop has no store room", "not_allowed");
  return room;
}

/** Puts the pieces of new sizes into the store room; undone by taking the levels away. Sizes are told by their variant's id. */
export const stockUpStep = createStep(
  "ocop-stock-up-new-sizes",
  async (sizes: { variant_id: string; stock: number }[], { container }) => {
    const { location_id } = await readStoreRoom(container);
    const items = await select<{ variant_id: string; inventory_item_id: string }>(
      container,
      `select variant_id, inventory_item_id from product_variant_inventory_item
       where variant_id = any(:ids) and deleted_at is null`,
      { ids: sizes.map(({ variant_id }) => variant_id) },
    );
    const pieces = new Map(sizes.map(({ variant_id, stock }) => [variant_id, stock]));
    const levels = await container.resolve(Modules.INVENTORY).createInventoryLevels(
      items.map(({ variant_id, inventory_item_id }) => ({
        inventory_item_id,
        location_id,
        stocked_quantity: pieces.get(variant_id) ?? 0,
      })),
    );
    const ids = levels.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids);
  },
);
