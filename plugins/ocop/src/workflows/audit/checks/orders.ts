import { type AuditCheck, SETTLED } from "../check";

const PARTS = "select order_id, sum(total) as total from producer_order where deleted_at is null group by order_id";

/** Orders against their parts. */
export const orderChecks: AuditCheck[] = [
  {
    name: "every line of an order is in exactly one part",
    sql: `select o.id, 'line ' || oi.item_id || ' is in no part' as detail from "order" o
      join order_item oi on oi.order_id = o.id and oi.version = 1 and oi.deleted_at is null
      where o.deleted_at is null and not o.is_draft_order and o.${SETTLED}
        and not exists (select 1 from producer_order_line l where l.order_line_id = oi.item_id and l.deleted_at is null)`,
  },
  {
    name: "the parts of an order sum to what was ordered",
    sql: `select o.id, 'ordered ' || (s.totals->>'original_order_total') || ', parts ' || p.total as detail from "order" o
      join (${PARTS}) p on p.order_id = o.id
      join lateral (select totals from order_summary where order_id = o.id and deleted_at is null order by version limit 1) s on true
      where (s.totals->>'original_order_total')::numeric <> p.total`,
  },
  {
    name: "an order is worth its parts less what was taken back",
    sql: `select o.id, 'order ' || (s.totals->>'current_order_total') || ', parts ' || p.total || ', taken back ' || r.total as detail
      from "order" o join (${PARTS}) p on p.order_id = o.id
      join lateral (select coalesce(sum(amount), 0) as total from producer_refund where order_id = o.id and deleted_at is null) r on true
      join lateral (select totals from order_summary where order_id = o.id and deleted_at is null order by version desc limit 1) s on true
      where o.status <> 'canceled' and o.${SETTLED} and (s.totals->>'current_order_total')::numeric <> p.total - r.total`,
  },
  {
    name: "a part is the sum of its lines",
    sql: `select po.id, 'part ' || po.item_total || ' - ' || po.discount_total || ', lines ' || sum(l.item_total) || ' - ' || sum(l.discount_total) as detail
      from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
      where po.deleted_at is null group by po.id
      having sum(l.item_total) <> po.item_total or sum(l.discount_total) <> po.discount_total`,
  },
  {
    name: "a part has lines",
    sql: `select po.id, 'no lines' as detail from producer_order po where po.deleted_at is null
      and not exists (select 1 from producer_order_line l where l.producer_order_id = po.id and l.deleted_at is null)`,
  },
  {
    name: "one cart is one order and one order has one cart",
    sql: `select cart_id as id, count(*) || ' orders' as detail from order_cart where deleted_at is null group by cart_id having count(*) > 1
      union all select order_id, count(*) || ' carts' from order_cart where deleted_at is null group by order_id having count(*) > 1`,
  },
  {
    name: "one order has one payment collection",
    sql: `select order_id as id, count(*) || ' collections' as detail from order_payment_collection where deleted_at is null
      group by order_id having count(*) > 1
      union all select payment_collection_id, count(*) || ' orders' from order_payment_collection where deleted_at is null
      group by payment_collection_id having count(*) > 1`,
  },
  {
    name: "a part that ended has no pieces left, and one with no pieces left has ended",
    sql: `select po.id, po.status || ' with ' || sum(l.quantity - l.cancelled_quantity) || ' pieces' as detail
      from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
      where po.deleted_at is null group by po.id, po.status
      having (po.status in ('cancelled', 'refused')) <> (sum(l.quantity - l.cancelled_quantity) = 0) and po.status <> 'delivered'`,
  },
];
