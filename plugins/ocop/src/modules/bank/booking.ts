import { generateEntityId } from "@medusajs/framework/utils";
import type { TransferSource } from "../../shared/bank-vocabulary";
import { insertRows, type SqlManager } from "../../shared/sql";
import { appliedTo, lockBook, type Placed, positionsOf, writeParts } from "./parts";
import { placeIncoming, type Placement, placeReversal, type Target } from "./rules/placement";

/** A transfer as the bank tells it. Đồng, never 0; below zero for a reversal, which names what it takes back. */
export interface Incoming {
  account_number: string;
  bank_reference: string;
  amount: number;
  booked_at: Date;
  content: string;
  counterparty_name: string | null;
  counterparty_account: string | null;
  reverses: string | null;
  source: TransferSource;
}

/**
 * What became of a transfer that the bank told: it is new, it was known, or the bank says something else under a number
 * that is known, which nobody may book.
 */
export type Booked =
  | { is: "new"; id: string; placements: Placement[] }
  | { is: "known"; id: string }
  | { is: "contradicts"; id: string };

interface Stored {
  id: string;
  amount: number;
  reverses: string | null;
}

const KNOWN =
  "select id, amount::float8 as amount, reverses from bank_transfer where account_number = ? and bank_reference = ?";

async function insert(sql: SqlManager, transfer: Incoming): Promise<string | null> {
  const { booked_at, ...row } = transfer;
  const id = generateEntityId(undefined, "btr");
  const rows = await insertRows(sql, "bank_transfer", [{ id, ...row, booked_at: booked_at.toISOString() }]);
  return rows.length > 0 ? id : null;
}

async function incoming(sql: SqlManager, id: string, transfer: Incoming, target: Target | null): Promise<Placed[]> {
  const [reversal] = await sql.execute<{ id: string }>(
    "select id from bank_transfer where account_number = ? and reverses = ? limit 1",
    [transfer.account_number, transfer.bank_reference],
  );
  // Its reversal came first: there is no money, and the two cancel each other out.
  const origin_id = reversal?.id ?? id;
  const to = reversal ? null : target;
  const applied = to === null ? 0 : await appliedTo(sql, to.session_id);
  return placeIncoming(transfer.amount, to, applied).map((part) => ({ ...part, transfer_id: id, origin_id }));
}

async function reversal(sql: SqlManager, id: string, transfer: Incoming): Promise<Placed[]> {
  const [origin] = await sql.execute<Stored>(KNOWN, [transfer.account_number, transfer.reverses]);
  const positions = origin ? await positionsOf(sql, origin.id) : [];
  const origin_id = origin?.id ?? id;
  return placeReversal(-transfer.amount, positions).map((part) => ({ ...part, transfer_id: id, origin_id }));
}

/**
 * Books one transfer: once, however often and by whichever way the bank tells it. `target` is what its reference names;
 * it does not count for a reversal.
 */
export async function bookTransfer(sql: SqlManager, transfer: Incoming, target: Target | null): Promise<Booked> {
  await lockBook(sql);
  const id = await insert(sql, transfer);
  if (id === null) {
    const [known] = await sql.execute<Stored>(KNOWN, [transfer.account_number, transfer.bank_reference]);
    if (!known) throw new Error("a known transfer cannot be read");
    const same = known.amount === transfer.amount && known.reverses === transfer.reverses;
    return { is: same ? "known" : "contradicts", id: known.id };
  }
  const placements =
    transfer.amount < 0 ? await reversal(sql, id, transfer) : await incoming(sql, id, transfer, target);
  await writeParts(sql, placements, { actor: "shop" });
  return { is: "new", id, placements };
}
