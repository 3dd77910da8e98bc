import type { MedusaContainer } from "@medusajs/framework/types";
import type { Statement, StatementEntry } from "../../contract/statement";
import { select } from "../../shared/database";
import type { LedgerKind } from "../../shared/marketplace-vocabulary";

/** Days are text that sorts like the calendar, so the month's last possible day is a bound that needs no calendar. */
const ENTRIES = `
select e.id, e.day, e.kind, po.number as order_number, l.title, e.note, e.amount
from ledger_entry e
left join producer_order po on po.id = e.producer_order_id
left join producer_order_line l on l.id = e.producer_order_line_id
where e.account = 'producer' and e.account_id = :producer and e.day between :first and :last and e.deleted_at is null
order by e.day, e.created_at, e.id`;

const OPENING = `
select coalesce(sum(amount), 0)::float8 as amount from ledger_entry
where account = 'producer' and account_id = :producer and day < :first and deleted_at is null`;

function totalsOf(entries: readonly StatementEntry[]): Statement["totals"] {
  const totals = new Map<LedgerKind, { kind: LedgerKind; count: number; amount: number }>();
  for (const { kind, amount } of entries) {
    const total = totals.get(kind) ?? { kind, count: 0, amount: 0 };
    total.count += 1;
    total.amount += amount;
    totals.set(kind, total);
  }
  return [...totals.values()];
}

/**
 * A producer's account in one month, or null for an unknown producer.
 * @param reference id or slug; a producer that was taken away keeps its statements
 * @param month YYYY-MM
 */
export async function readStatement(
  container: MedusaContainer,
  reference: string,
  month: string,
): Promise<Statement | null> {
  const [producer] = await select<Statement["producer"]>(
    container,
    "select id, slug, name from producer where id = :reference or slug = :reference order by deleted_at nulls first limit 1",
    { reference },
  );
  if (producer === undefined) return null;
  const bounds = { producer: producer.id, first: `${month}-01` };
  const [entries, [before]] = await Promise.all([
    select<StatementEntry>(container, ENTRIES, { ...bounds, last: `${month}-31` }),
    select<{ amount: number }>(container, OPENING, bounds),
  ]);
  const opening = before?.amount ?? 0;
  const closing = entries.reduce((sum, { amount }) => sum + amount, opening);
  return { producer, month, opening, closing, totals: totalsOf(entries), entries };
}
