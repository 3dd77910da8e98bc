import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { select } from "../../shared/database";

interface ReservationRow {
  id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
  /** Pieces of the inventory item that the line still needs. */
  wanted: number;
}

/**
 * Brings the reservations of an order down to what its parts still need: pieces that were taken back before they left
 * are for sale again. Asking again changes nothing.
 */
export async function releaseReservations(container: MedusaContainer, orderId: string): Promise<void> {
  const rows = await select<ReservationRow>(
    container,
    `select ri.id, ri.inventory_item_id, ri.location_id, ri.quantity::float8 as quantity,
       ((l.quantity - l.cancelled_quantity) * coalesce(pvii.required_quantity, 1))::float8 as wanted
     from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
     join reservation_item ri on ri.line_item_id = l.order_line_id and ri.deleted_at is null
     left join product_variant_inventory_item pvii on pvii.variant_id = l.variant_id
       and pvii.inventory_item_id = ri.inventory_item_id and pvii.deleted_at is null
     where po.order_id = :order and po.deleted_at is null`,
    { order: orderId },
  );
  const inventory = container.resolve(Modules.INVENTORY);
  const over = rows.filter((row) => row.quantity > row.wanted);
  const gone = over.filter(({ wanted }) => wanted <= 0).map(({ id }) => id);
  if (gone.length > 0) await inventory.deleteReservationItems(gone);
  const smaller = over.filter(({ wanted }) => wanted > 0);
  if (smaller.length > 0) {
    await inventory.updateReservationItems(smaller.map(({ id, wanted }) => ({ id, quantity: wanted })));
  }
}

interface ReturnedRow {
  refund_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
}

/**
 * Puts goods of refused parcels back into stock, each refund once. The refund is marked before the stock is raised: a
 * crash in between leaves goods that a stocktaking finds, never goods that do not exist.
 */
export async function restockRefused(container: MedusaContainer, orderId: string): Promise<void> {
  const returned = await select<ReturnedRow>(
    container,
    `with claimed as (
       update producer_refund r set restocked_at = now()
       where r.order_id = :order and r.kind = 'refused' and r.restocked_at is null and r.deleted_at is null
         and exists (select 1 from producer_order_event e where e.producer_order_id = r.producer_order_id and e.to_status = 'shipped')
       returning r.id, r.lines)
     select c.id as refund_id, pvii.inventory_item_id, il.location_id,
       ((t.line->>'quantity')::float8 * pvii.required_quantity) as quantity
     from claimed c cross join lateral jsonb_array_elements(c.lines) as t(line)
     join producer_order_line l on l.id = t.line->>'producer_order_line_id'
     join product_variant_inventory_item pvii on pvii.variant_id = l.variant_id and pvii.deleted_at is null
     join lateral (select location_id from inventory_level x where x.inventory_item_id = pvii.inventory_item_id
       and x.deleted_at is null order by x.created_at limit 1) il on true`,
    { order: orderId },
  );
  const inventory = container.resolve(Modules.INVENTORY);
  for (const { inventory_item_id, location_id, quantity } of returned) {
    await inventory.adjustInventory(inventory_item_id, location_id, quantity);
  }
}
