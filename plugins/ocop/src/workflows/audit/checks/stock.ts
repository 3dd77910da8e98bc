import { type AuditCheck, SETTLED } from "../check";

/** Stock against reservations and parts. */
export const stockChecks: AuditCheck[] = [
  {
    name: "no more is reserved than there is",
    sql: `select id, 'stocked ' || stocked_quantity || ', reserved ' || reserved_quantity as detail from inventory_level
      where deleted_at is null and (reserved_quantity > stocked_quantity or stocked_quantity < 0 or reserved_quantity < 0)`,
  },
  {
    name: "the reserved quantity is the sum of the reservations",
    sql: `select il.id, 'level ' || il.reserved_quantity || ', reservations ' || r.total as detail from inventory_level il
      join lateral (select coalesce(sum(quantity), 0) as total from reservation_item ri where ri.inventory_item_id = il.inventory_item_id
        and ri.location_id = il.location_id and ri.deleted_at is null) r on true
      where il.deleted_at is null and il.reserved_quantity <> r.total`,
  },
  {
    name: "a living line reserves its pieces until they leave, and then nothing",
    sql: `select l.id, po.status || ': reserved ' || r.total || ', expected ' || w.total as detail
      from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
      join product_variant v on v.id = l.variant_id and v.manage_inventory and v.deleted_at is null
      join lateral (select coalesce(sum(quantity), 0) as total from reservation_item ri where ri.line_item_id = l.order_line_id and ri.deleted_at is null) r on true
      join lateral (select case when po.status in ('new', 'accepted', 'packed', 'partly_cancelled') then (l.quantity - l.cancelled_quantity) *
        coalesce((select sum(i.required_quantity) from product_variant_inventory_item i where i.variant_id = l.variant_id and i.deleted_at is null), 0)
        else 0 end as total) w on true
      where po.deleted_at is null and po.${SETTLED} and po.updated_at < now() - interval '20 seconds' and r.total <> w.total`,
  },
];
