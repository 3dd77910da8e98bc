import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { isVnd } from "../../shared/money";
import type { NewLedgerEntry } from "./rules/entries";
import { insertRows, listed, type SqlManager } from "../../shared/sql";

interface Stored {
  idempotency_key: string;
  amount: number;
  kind: string;
  account_id: string;
}

/**
 * Appends entries. A key that is there already is the same entry and is not written again.
 * @returns how many entries are new
 * @throws MedusaError invalid_data for a fraction or zero, conflict for a known key with another meaning: that would be
 * a mistake of ours, and money must not follow it
 */
export async function appendEntries(manager: SqlManager, entries: readonly NewLedgerEntry[]): Promise<number> {
  const odd = entries.find(({ amount }) => !isVnd(amount) || amount === 0);
  if (odd) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${odd.idempotency_key}: ${odd.amount} is no amount`);
  if (entries.length === 0) return 0;
  const rows = entries.map((entry) => ({
    id: generateEntityId(undefined, "ledg"),
    account: entry.account,
    account_id: entry.account_id,
    kind: entry.kind,
    amount: entry.amount,
    producer_order_id: entry.producer_order_id ?? null,
    producer_order_line_id: entry.producer_order_line_id ?? null,
    payout_id: entry.payout_id ?? null,
    reversal_of: entry.reversal_of ?? null,
    idempotency_key: entry.idempotency_key,
    day: entry.day,
    note: entry.note ?? null,
  }));
  const fresh = await insertRows(manager, "ledger_entry", rows);
  if (fresh.length === rows.length) return fresh.length;
  const stored = await manager.execute<Stored>(
    `select idempotency_key, amount, kind, account_id from ledger_entry
     where idempotency_key in (${listed(rows)})`,
    rows.map(({ idempotency_key }) => idempotency_key),
  );
  const known = new Map(stored.map((row) => [row.idempotency_key, row]));
  const differs = rows.find((row) => {
    const there = known.get(row.idempotency_key);
    return there?.amount !== row.amount || there.kind !== row.kind || there.account_id !== row.account_id;
  });
  if (differs) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `ledger key ${differs.idempotency_key} is taken by another entry`,
      "conflict",
    );
  }
  return fresh.length;
}
