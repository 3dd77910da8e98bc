import type { AuditCheck } from "../check";

const dangling = (name: string, table: string, column: string, target: string): AuditCheck => ({
  name,
  sql: `select l.id, '${column} ' || l.${column} || ' is gone' as detail from ${table} l
    left join ${target} t on t.id = l.${column} and t.deleted_at is null where l.deleted_at is null and t.id is null`,
});

/** Links between rooms, which no foreign key guards. */
export const linkChecks: AuditCheck[] = [
  dangling("a maker's link leads to a producer", "product_producer", "producer_id", "producer"),
  dangling("a rating's link leads to a rated product", "product_rated_product", "rated_product_id", "rated_product"),
  {
    name: "a product has one maker",
    sql: `select product_id as id, count(*) || ' makers' as detail from product_producer where deleted_at is null
      group by product_id having count(*) > 1`,
  },
  {
    name: "a part has a producer",
    sql: `select po.id, 'producer ' || po.producer_id || ' is gone' as detail from producer_order po
      left join producer p on p.id = po.producer_id where po.deleted_at is null and p.id is null`,
  },
  {
    name: "a part has an order, and an order's payment is its own",
    sql: `select po.id, 'order ' || po.order_id || ' is gone' as detail from producer_order po
      left join "order" o on o.id = po.order_id where po.deleted_at is null and o.id is null
      union all select l.order_id, 'payment collection ' || l.payment_collection_id || ' is gone' from order_payment_collection l
      left join payment_collection c on c.id = l.payment_collection_id where l.deleted_at is null and c.id is null`,
  },
];
