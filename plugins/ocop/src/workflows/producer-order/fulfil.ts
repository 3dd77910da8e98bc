import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { select } from "../../shared/database";
import type { FulfilmentMode } from "../../shared/marketplace-vocabulary";

/** A part as handing over needs it. */
export interface HandedPart {
  id: string;
  order_id: string;
  mode: FulfilmentMode;
  delivery_option_id: string | null;
  /** Lines of the order, and how many pieces are left of each. */
  lines: { order_line_id: string; left: number }[];
}

interface FulfilmentRow {
  id: string;
  shipped_at: Date | null;
  delivered_at: Date | null;
}

/** Medusa's fulfilment of a part's lines, found by its lines, so that a retry after a crash makes no second one. */
async function fulfilmentOf(container: MedusaContainer, part: HandedPart): Promise<FulfilmentRow | undefined> {
  const [row] = await select<FulfilmentRow>(
    container,
    `select f.id, f.shipped_at, f.delivered_at from fulfillment_item fi join fulfillment f on f.id = fi.fulfillment_id
     where fi.line_item_id = any(:lines) and f.canceled_at is null and f.deleted_at is null and fi.deleted_at is null limit 1`,
    { lines: part.lines.map(({ order_line_id }) => order_line_id) },
  );
  return row;
}

const leftOf = (part: HandedPart): { id: string; quantity: number }[] =>
  part.lines.filter(({ left }) => left > 0).map(({ order_line_id, left }) => ({ id: order_line_id, quantity: left }));

async function fulfil(container: MedusaContainer, part: HandedPart): Promise<FulfilmentRow> {
  const made = await fulfilmentOf(container, part);
  if (made) return made;
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: part.order_id,
      items: leftOf(part),
      ...(part.delivery_option_id === null ? {} : { shipping_option_id: part.delivery_option_id }),
    },
  });
  return { id: result.id, shipped_at: null, delivered_at: null };
}

/** A booked service takes its places out of stock without a parcel; its reservation ends with it. */
async function consume(container: MedusaContainer, part: HandedPart): Promise<void> {
  const rows = await select<{ id: string; inventory_item_id: string; location_id: string; quantity: number }>(
    container,
    `select id, inventory_item_id, location_id, quantity::float8 as quantity from reservation_item
     where line_item_id = any(:lines) and deleted_at is null`,
    { lines: part.lines.map(({ order_line_id }) => order_line_id) },
  );
  const inventory = container.resolve(Modules.INVENTORY);
  for (const { id, inventory_item_id, location_id, quantity } of rows) {
    await inventory.deleteReservationItems([id]);
    await inventory.adjustInventory(inventory_item_id, location_id, -quantity);
  }
}

/** The parcel leaves: Medusa's fulfilment and shipment of exactly this part's lines; stock goes down. */
export async function shipPart(container: MedusaContainer, part: HandedPart): Promise<void> {
  const fulfilment = await fulfil(container, part);
  if (fulfilment.shipped_at !== null) return;
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: part.order_id,
      fulfillment_id: fulfilment.id,
      items: leftOf(part),
    },
  });
}

/** The goods are with the buyer, picked up, or the service was taken. */
export async function deliverPart(container: MedusaContainer, part: HandedPart): Promise<void> {
  if (part.mode === "booking") return consume(container, part);
  const fulfilment = await fulfil(container, part);
  if (fulfilment.delivered_at !== null) return;
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: part.order_id, fulfillmentId: fulfilment.id },
  });
}
