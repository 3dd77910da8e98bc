import type { MedusaContainer } from "@medusajs/framework/types";
import type { EarningLine, PartEarnings } from "../../contract/producer-money";
import { waitingOf } from "../../modules/marketplace/rules/payable";
import { withholdingRate } from "../../modules/marketplace/rules/withholding";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { daySql } from "../../shared/day-sql";
import { variantShown } from "../../shared/variant-title";

type PartRow = Pick<PartEarnings, "number" | "status" | "payment_method" | "placed_on" | "delivered_on"> & {
  id: string;
};

interface LineRow extends Omit<EarningLine, "commission" | "withholding"> {
  rule: string | null;
  commission_bp: number;
  commission: number;
  vat_withheld: number;
  pit_withheld: number;
  withholding_rate_id: string | null;
}

const PART = `
select id, number, status, payment_method, ${daySql("created_at")} as placed_on, ${daySql("delivered_at")} as delivered_on
from producer_order where number = :number and producer_id = :producer and deleted_at is null`;

/** A rule that was taken away keeps its name: it decided these lines. */
const LINES = `
select l.id, l.title, l.variant_title, l.quantity, l.cancelled_quantity, l.unit_price, l.item_total,
  l.discount_total - l.discount_market as discount_own,
  l.item_total - l.discount_total + l.discount_market as revenue,
  r.name as rule, l.commission_bp, l.commission, l.vat_withheld, l.pit_withheld, l.withholding_rate_id
from producer_order_line l left join commission_rule r on r.id = l.commission_rule_id
where l.producer_order_id = :part and l.deleted_at is null order by l.id`;

const ENTRIES = `
select e.id, e.day, e.kind, l.title, e.amount, e.note
from ledger_entry e left join producer_order_line l on l.id = e.producer_order_line_id
where e.producer_order_id = :part and e.account = 'producer' and e.account_id = :producer and e.deleted_at is null
order by e.day, e.created_at, e.id`;

function earningLine({
  rule,
  commission_bp,
  commission,
  vat_withheld,
  pit_withheld,
  withholding_rate_id,
  ...line
}: LineRow): EarningLine {
  const rate = withholding_rate_id === null ? null : withholdingRate(withholding_rate_id);
  return {
    ...line,
    variant_title: variantShown(line.variant_title, line.title),
    commission: { rule, rate_bp: commission_bp, amount: commission },
    withholding: rate && {
      source: rate.source,
      vat_bp: rate.vat_bp,
      pit_bp: rate.pit_bp,
      vat: vat_withheld,
      pit: pit_withheld,
    },
  };
}

/** The money of one part of an order, line by line; null for a part that this producer does not have. */
export async function readEarnings(
  container: MedusaContainer,
  producer: string,
  number: string,
  clock = systemClock,
): Promise<PartEarnings | null> {
  const [part] = await select<PartRow>(container, PART, { producer, number });
  if (part === undefined) return null;
  const { id, ...facts } = part;
  const [lines, entries] = await Promise.all([
    select<LineRow>(container, LINES, { part: id }),
    select<PartEarnings["entries"][number]>(container, ENTRIES, { part: id, producer }),
  ]);
  const total = entries.reduce((sum, { amount }) => sum + amount, 0);
  const waiting = waitingOf({ amount: total, ...facts }, todayInHoChiMinh(clock));
  return { ...facts, lines: lines.map(earningLine), entries, total, waiting };
}
