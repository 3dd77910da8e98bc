import { PAYMENT_PROVIDERS } from "../../../shared/marketplace-vocabulary";
import { type AuditCheck, SETTLED } from "../check";

/** Đồng that lie for each session and pay it. */
const APPLIED = `select session_id, sum(amount) as total from bank_transfer_part where place = 'applied' group by session_id`;

const moved = (table: "capture" | "refund") =>
  `coalesce((select sum(x.amount) from ${table} x where x.payment_id = p.id and x.deleted_at is null), 0)`;

/** The bank's transfers against the payments that they made. */
export const bankChecks: AuditCheck[] = [
  {
    name: "every đồng of a transfer lies somewhere, and nowhere twice",
    sql: `select t.id, 'came ' || t.amount || ', lies ' || coalesce(sum(p.amount), 0) as detail from bank_transfer t
      left join bank_transfer_part p on p.transfer_id = t.id group by t.id, t.amount
      having t.amount <> coalesce(sum(p.amount), 0)`,
  },
  {
    name: "no place holds less than nothing of a transfer",
    sql: `select origin_id as id, place || ' ' || sum(amount) as detail from bank_transfer_part
      where created_at < now() - interval '20 seconds' group by origin_id, place, session_id
      having sum(amount) < 0 and place <> 'unmatched'`,
  },
  {
    name: "an order keeps exactly the transfers that paid it",
    sql: `select o.id, 'captured ' || ${moved("capture")} || ', given back ' || ${moved("refund")} || ', transfers ' || coalesce(a.total, 0) as detail
      from payment_session s
      join payment p on p.payment_session_id = s.id and p.canceled_at is null and p.deleted_at is null
      join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
      join "order" o on o.id = opc.order_id
      left join (${APPLIED}) a on a.session_id = s.id
      where s.provider_id = '${PAYMENT_PROVIDERS.vietqr}' and ${moved("capture")} > 0
        and coalesce(a.total, 0) <> ${moved("capture")} - ${moved("refund")}`,
  },
  {
    name: "an order whose transfer is there is paid",
    sql: `select o.id, 'transfers ' || a.total || ', not captured' as detail from (${APPLIED}) a
      join payment_session s on s.id = a.session_id
      join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
      join "order" o on o.id = opc.order_id
      left join payment p on p.payment_session_id = s.id and p.canceled_at is null and p.deleted_at is null
      join lateral (select sum(total) as total from producer_order where order_id = o.id and deleted_at is null) b on true
      where o.${SETTLED} and a.total >= b.total and ${moved("capture")} = 0
        and not exists (select 1 from bank_transfer_part f where f.session_id = s.id and f.created_at > now() - interval '2 minutes')`,
  },
];
