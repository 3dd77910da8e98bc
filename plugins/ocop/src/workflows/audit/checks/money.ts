import { type AuditCheck, SETTLED } from "../check";

const of = (table: "capture" | "refund", alias: string) =>
  `coalesce((select sum(x.amount) from payment p join ${table} x on x.payment_id = p.id and x.deleted_at is null
     join order_payment_collection opc on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
     where opc.order_id = ${alias}.id), 0)`;

const refundsOf = (alias: string) =>
  `coalesce((select sum(r.amount) from producer_refund r where r.order_id = ${alias}.id and r.deleted_at is null), 0)`;

/** Refunds and payments against the parts. */
export const moneyChecks: AuditCheck[] = [
  {
    name: "no part gives back more than it cost",
    sql: `select po.id, 'cost ' || po.total || ', given back ' || sum(r.amount) as detail from producer_order po
      join producer_refund r on r.producer_order_id = po.id and r.deleted_at is null group by po.id
      having sum(r.amount) > po.total or sum(r.delivery_amount) > po.delivery_total`,
  },
  {
    name: "the counters of a line are those of its refunds",
    sql: `select l.id, 'line ' || l.refunded_amount || ' đ, ' || l.cancelled_quantity || ' pieces; refunds ' || coalesce(sum((t.line->>'amount')::int), 0)
        || ' đ, ' || coalesce(sum((t.line->>'quantity')::int), 0) || ' pieces' as detail
      from producer_order_line l
      left join producer_refund r on r.producer_order_id = l.producer_order_id and r.deleted_at is null
      left join lateral jsonb_array_elements(r.lines) as t(line) on t.line->>'producer_order_line_id' = l.id
      where l.deleted_at is null group by l.id
      having l.refunded_amount <> coalesce(sum((t.line->>'amount')::int), 0)
        or l.cancelled_quantity <> coalesce(sum((t.line->>'quantity')::int), 0)`,
  },
  {
    // What was taken back before the money came was never asked for.
    name: "the whole order was paid, once, or nothing",
    sql: `select o.id, 'captured ' || ${of("capture", "o")} || ', parts ' || sum(po.total) as detail from "order" o
      join producer_order po on po.order_id = o.id and po.deleted_at is null and po.payment_method <> 'cod'
      where o.${SETTLED} group by o.id
      having ${of("capture", "o")} not in (0, sum(po.total) - coalesce((select sum(r.amount - r.paid_back)
        from producer_refund r where r.order_id = o.id and r.deleted_at is null), 0))`,
  },
  {
    name: "cash that was collected is captured, no more and no less",
    sql: `select o.id, 'captured ' || ${of("capture", "o")} || ', collected ' || c.total as detail from "order" o
      join lateral (select -sum(e.amount) as total from ledger_entry e join producer_order po on po.id = e.producer_order_id
        where po.order_id = o.id and e.kind in ('cod_collected_by_producer', 'cod_collected_by_carrier')) c on c.total is not null
      where ${of("capture", "o")} <> c.total`,
  },
  {
    name: "what was paid and taken back was given back",
    sql: `select o.id, 'captured ' || ${of("capture", "o")} || ', given back ' || ${of("refund", "o")} || ', taken back ' || ${refundsOf("o")} as detail
      from "order" o where exists (select 1 from producer_refund r where r.order_id = o.id and r.updated_at < now() - interval '20 seconds')
        and ${of("refund", "o")} > ${of("capture", "o")}
      union all
      select o.id, 'paid back ' || ${of("refund", "o")} || ', owed ' || sum(r.paid_back) from "order" o
      join producer_refund r on r.order_id = o.id and r.deleted_at is null and r.status = 'paid' group by o.id
      having ${of("refund", "o")} < sum(r.paid_back)`,
  },
  {
    name: "no captured payment is without an order",
    sql: `select p.id, 'captured ' || p.amount || ' at ' || p.captured_at as detail from payment p
      where p.captured_at < now() - interval '1 hour' and p.deleted_at is null
        and p.amount > coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
        and not exists (select 1 from order_payment_collection o
                        where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null)`,
  },
  {
    name: "no refund waits",
    sql: `select id, 'pending since ' || created_at as detail from producer_refund
      where status = 'pending' and deleted_at is null and created_at < now() - interval '10 minutes'`,
  },
  {
    name: "the order's own book agrees with its payments",
    sql: `select o.id, 'transactions ' || t.total || ', payments ' || (${of("capture", "o")} - ${of("refund", "o")}) as detail from "order" o
      join lateral (select coalesce(sum(amount), 0) as total from order_transaction where order_id = o.id and deleted_at is null) t on true
      where o.${SETTLED} and t.total <> ${of("capture", "o")} - ${of("refund", "o")}`,
  },
];
