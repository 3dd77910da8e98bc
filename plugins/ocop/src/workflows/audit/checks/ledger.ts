import type { AuditCheck } from "../check";

/** The same rounding as `portion`: the share of the pieces taken back, half up. */
const gone = (column: string) => `((2 * ${column}::bigint * l.cancelled_quantity + l.quantity) / (2 * l.quantity))`;

const booked = (kinds: string) =>
  `coalesce((select sum(e.amount) from ledger_entry e where e.producer_order_line_id = l.id and e.kind in (${kinds})), 0)`;

const LINES =
  "producer_order_line l join producer_order po on po.id = l.producer_order_id where l.deleted_at is null and po.deleted_at is null";

const line = (name: string, kinds: string, expected: string): AuditCheck => ({
  name,
  sql: `select l.id, 'ledger ' || ${booked(kinds)} || ', expected ' || (${expected}) as detail from ${LINES}
    and po.paid_at is not null and ${booked(kinds)} <> (${expected})`,
});

/** The ledger against the parts it comes from. */
export const ledgerChecks: AuditCheck[] = [
  line(
    "a paid line earns what the buyer pays and the market adds",
    "'sale', 'refund'",
    `l.total - l.refunded_amount + l.discount_market - ${gone("l.discount_market")}`,
  ),
  line(
    "commission is that of the pieces that stayed",
    "'commission', 'commission_reversal'",
    `${gone("l.commission")} - l.commission`,
  ),
  line(
    "withheld value added tax is that of the pieces that stayed",
    "'withholding_vat', 'withholding_vat_reversal'",
    `${gone("l.vat_withheld")} - l.vat_withheld`,
  ),
  line(
    "withheld income tax is that of the pieces that stayed",
    "'withholding_pit', 'withholding_pit_reversal'",
    `${gone("l.pit_withheld")} - l.pit_withheld`,
  ),
  {
    name: "a paid part earns its delivery",
    sql: `select po.id, 'ledger ' || b.total || ', expected ' || (po.delivery_total + po.delivery_market - r.total) as detail from producer_order po
      join lateral (select coalesce(sum(amount), 0) as total from ledger_entry where producer_order_id = po.id and kind in ('delivery', 'delivery_refund')) b on true
      join lateral (select coalesce(sum(delivery_amount), 0) as total from producer_refund where producer_order_id = po.id and deleted_at is null) r on true
      where po.paid_at is not null and po.deleted_at is null and b.total <> po.delivery_total + po.delivery_market - r.total`,
  },
  {
    name: "an unpaid part has earned nothing",
    sql: `select po.id, count(*) || ' entries' as detail from producer_order po join ledger_entry e on e.producer_order_id = po.id
      where po.paid_at is null and e.kind <> 'adjustment' group by po.id`,
  },
  {
    name: "cash is held by one, and only of parcels that were paid in cash",
    sql: `select po.id, 'held ' || count(*) || ' times' as detail from producer_order po
      join ledger_entry e on e.producer_order_id = po.id and e.kind in ('cod_collected_by_producer', 'cod_collected_by_carrier')
      group by po.id, po.payment_method, po.cash_holder
      having count(*) > 1 or po.payment_method <> 'cod' or bool_or(e.account::text <> po.cash_holder::text)`,
  },
  {
    name: "tax is withheld of households only",
    sql: `select po.id, p.kind || ' ' || sum(l.vat_withheld + l.pit_withheld) as detail from producer_order po
      join producer p on p.id = po.producer_id join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
      where p.kind in ('enterprise', 'cooperative', 'cooperative_group') and p.updated_at < po.created_at group by po.id, p.kind
      having sum(l.vat_withheld + l.pit_withheld) > 0`,
  },
  {
    name: "every transfer to a producer is in the ledger, and every one that failed came back",
    sql: `select p.id, p.status || ': paid ' || p.amount || ', ledger ' || coalesce(sum(e.amount), 0) as detail from payout p
      left join ledger_entry e on e.payout_id = p.id where p.deleted_at is null group by p.id
      having coalesce(sum(e.amount), 0) <> case when p.status in ('failed', 'returned', 'dropped') then 0 else -p.amount end`,
  },
];
