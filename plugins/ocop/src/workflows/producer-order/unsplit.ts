import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";

/** What is missing of an order: parts or lines of parts, or the booking of money that has arrived. */
export interface UnsplitOrder {
  order_id: string;
  missing: "parts" | "booking";
}

/** True of an order with a line whose goods have a producer and that is in no part. */
const LACKS_PARTS = `exists (select 1 from order_item oi join order_line_item li on li.id = oi.item_id
         join product_producer pp on pp.product_id = li.product_id and pp.deleted_at is null
         where oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null
           and not exists (select 1 from producer_order_line l where l.order_line_id = oi.item_id and l.deleted_at is null))`;

/** Whether something of this order is in no part yet; usually its completion has written all of them. */
export async function lacksParts(container: MedusaContainer, orderId: string): Promise<boolean> {
  const sql = `select o.id from "order" o where o.id = :id and o.deleted_at is null and ${LACKS_PARTS}`;
  return (await select(container, sql, { id: orderId })).length > 0;
}

/**
 * Orders of goods that have a producer, whose lines are not all in parts, or whose captured money is not in the ledger.
 * An order younger than a minute may still be at work and is left alone.
 */
export async function readUnsplitOrders(container: MedusaContainer): Promise<UnsplitOrder[]> {
  return select<UnsplitOrder>(
    container,
    `select o.id as order_id, 'parts' as missing from "order" o
     where o.deleted_at is null and not o.is_draft_order and o.created_at < now() - interval '1 minute'
       and ${LACKS_PARTS}
     union all
     select distinct po.order_id, 'booking' from producer_order po
     join order_payment_collection opc on opc.order_id = po.order_id and opc.deleted_at is null
     join payment_collection pc on pc.id = opc.payment_collection_id and pc.deleted_at is null
     where po.payment_method <> 'cod' and po.paid_at is null and po.deleted_at is null and pc.captured_amount > 0
       and po.status not in ('cancelled', 'refused') and po.created_at < now() - interval '1 minute'
     limit 500`,
  );
}
