import type { MedusaContainer } from "@medusajs/framework/types";
import type { BankTransferQuery } from "../../contract/bank";
import type { Incoming } from "../../modules/bank";
import type { TransferPlace, TransferReason } from "../../shared/bank-vocabulary";
import { select } from "../../shared/database";
import { PAYMENT_PROVIDERS } from "../../shared/marketplace-vocabulary";
import type { SqlManager } from "../../shared/sql";

/** A transfer as the operator sees it. Đồng; what lies in a place is net of what was moved and taken back. */
export interface TransferRow extends Incoming, Record<TransferPlace, number> {
  id: string;
  /** Numbers of the orders that its money lies for. */
  orders: string[];
}

const lies = (place: TransferPlace) =>
  `coalesce(sum(p.amount) filter (where p.place = '${place}'), 0)::float8 as ${place}`;

const TOTALS = `${lies("applied")}, ${lies("refund_due")}, ${lies("unmatched")}, ${lies("paid_back")}`;
const ORDERS = `coalesce(array_agg(distinct o.display_id::text) filter (where o.id is not null), '{}') as orders`;
const ROWS = `
select t.id, t.account_number, t.bank_reference, t.amount::float8 as amount, t.booked_at, t.content,
  t.counterparty_name, t.counterparty_account, t.reverses, t.source, ${TOTALS}, ${ORDERS}
from bank_transfer t
left join bank_transfer_part p on p.origin_id = t.id
left join "order" o on o.id = p.order_id`;
const MATCHING = `
where (:pattern = '%%' or t.content ilike :pattern or t.bank_reference ilike :pattern or t.counterparty_name ilike :pattern
  or t.amount::text ilike :pattern)
  and (:place = '' or t.id in (select origin_id from bank_transfer_part where place = :place
    group by origin_id having sum(amount) <> 0))`;

/** A page of transfers, the newest first. */
export async function readTransferPage(
  container: MedusaContainer,
  { place, q, limit, offset }: BankTransferQuery,
): Promise<{ bank_transfers: TransferRow[]; count: number; limit: number; offset: number; totals: TransferTotals }> {
  const bindings = { place: place ?? "", pattern: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%` };
  const [bank_transfers, [total], totals] = await Promise.all([
    select<TransferRow>(
      container,
      `${ROWS} ${MATCHING} group by t.id order by t.booked_at desc, t.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from bank_transfer t ${MATCHING}`, bindings),
    readTotals(container),
  ]);
  return { bank_transfers, count: total?.count ?? 0, limit, offset, totals };
}

/** Đồng in each place, over everything that ever came in. */
export type TransferTotals = Record<TransferPlace, number>;

async function readTotals(container: MedusaContainer): Promise<TransferTotals> {
  const [row] = await select<TransferTotals>(container, `select ${TOTALS} from bank_transfer_part p`);
  return row ?? { applied: 0, refund_due: 0, unmatched: 0, paid_back: 0 };
}

/** Where one transfer's money lies, and the numbers of the orders it has to do with: what acts on it change. */
export async function readPlaces(sql: SqlManager, id: string): Promise<(TransferTotals & { orders: string[] }) | null> {
  const [row] = await sql.execute<TransferTotals & { orders: string[] }>(
    `select ${TOTALS}, ${ORDERS} from bank_transfer_part p left join "order" o on o.id = p.order_id
     where p.origin_id = ? group by p.origin_id`,
    [id],
  );
  return row ?? null;
}

/** One move of a transfer's money. */
export interface TransferMove {
  place: TransferPlace;
  amount: number;
  reason: TransferReason;
  order: string | null;
  actor: string;
  note: string | null;
  at: Date;
}

/** An order that waits for just this sum, and may be what an unmatched transfer was for. */
export interface Suggestion {
  order: string;
  reference: string;
  amount: number;
  placed_at: Date;
}

/** One transfer with what happened to its money and what it may have been for; null for an unknown one. */
export async function readTransfer(container: MedusaContainer, id: string) {
  const [[transfer], moves] = await Promise.all([
    select<TransferRow>(container, `${ROWS} where t.id = :id group by t.id`, { id }),
    select<TransferMove>(
      container,
      `select p.place, p.amount::float8 as amount, p.reason, o.display_id::text as "order", coalesce(u.email, p.actor) as actor,
         p.note, p.created_at as at from bank_transfer_part p
       left join "order" o on o.id = p.order_id left join "user" u on u.id = p.actor
       where p.origin_id = :id order by p.created_at, p.amount, p.id`,
      { id },
    ),
  ]);
  if (!transfer) return null;
  return { ...transfer, moves, suggestions: transfer.unmatched > 0 ? await suggest(container, transfer) : [] };
}

async function suggest(container: MedusaContainer, { unmatched, booked_at }: TransferRow): Promise<Suggestion[]> {
  return select<Suggestion>(
    container,
    `select o.display_id::text as "order", s.data->>'reference' as reference, s.amount::float8 as amount,
       o.created_at as placed_at from payment_session s
     join order_payment_collection opc on opc.payment_collection_id = s.payment_collection_id and opc.deleted_at is null
     join "order" o on o.id = opc.order_id and o.status = 'pending'
     where s.provider_id = '${PAYMENT_PROVIDERS.vietqr}' and s.status = 'pending_authorization' and s.amount = :amount
       and o.created_at between :moment::timestamptz - interval '2 days' and :moment::timestamptz + interval '1 day'
     order by abs(extract(epoch from o.created_at - :moment::timestamptz)) limit 5`,
    { amount: unmatched, moment: booked_at.toISOString() },
  );
}
