import { payoutMayFollow } from "./rules/payout-status";
import type { StatementRow, TransferOutcome } from "./rules/bank-statement";
import { referencesIn } from "./rules/transfer";
import { lockBatch } from "./payout-batches";
import { type LockedPayout, payoutsOf, settle } from "./payouts";
import type { SqlManager } from "../../shared/sql";

/**
 * What a row of the bank's list did: an outcome that was written down, `known` for one that was written down before, or
 * why nothing was done and somebody has to look. `contradicts`: the bank says that a transfer went out whose money is
 * back in the balance already, or that was never sent.
 */
export type RowResult =
  | TransferOutcome
  | "known"
  | "unmatched"
  | "ambiguous"
  | "amount_differs"
  | "contradicts"
  | "paid_twice";

export interface ImportedRow {
  line: number;
  reference: string | null;
  /** Đồng. */
  amount: number;
  result: RowResult;
}

function resultOf(payout: LockedPayout, row: StatementRow): RowResult {
  if (payout.amount !== row.amount) return "amount_differs";
  if (payout.status === row.outcome) {
    const other = row.bank_reference !== null && payout.bank_reference !== null;
    return row.outcome === "confirmed" && other && row.bank_reference !== payout.bank_reference
      ? "paid_twice"
      : "known";
  }
  // A transfer that came back was confirmed before: its first line stands in the list for ever.
  if (row.outcome === "confirmed" && payout.status === "returned" && sameTransfer(payout, row)) return "known";
  return payoutMayFollow(payout.status, row.outcome) ? row.outcome : "contradicts";
}

function sameTransfer(payout: LockedPayout, row: StatementRow): boolean {
  return payout.bank_reference !== null && payout.bank_reference === row.bank_reference;
}

/**
 * Applies a bank's list of outgoing transfers, matched by reference and amount, in one transaction. The same list again
 * changes nothing.
 */
export async function applyConfirmations(
  manager: SqlManager,
  rows: readonly StatementRow[],
  day: string,
): Promise<ImportedRow[]> {
  const wanted = [...new Set(rows.flatMap(({ content }) => referencesIn(content)))];
  const found =
    wanted.length === 0
      ? []
      : await manager.execute<{ batch_id: string }>(
          `select distinct batch_id from payout where reference in (${wanted.map(() => "?").join(", ")}) order by batch_id`,
          wanted,
        );
  const payouts = new Map<string, LockedPayout>();
  for (const { batch_id } of found) {
    await lockBatch(manager, batch_id);
    for (const payout of await payoutsOf(manager, batch_id)) payouts.set(payout.reference, payout);
  }
  const results: ImportedRow[] = [];
  for (const row of rows) {
    const matching = referencesIn(row.content).flatMap((reference) => payouts.get(reference) ?? []);
    const [payout] = matching;
    const common = { line: row.line, amount: row.amount, reference: payout?.reference ?? null };
    if (payout === undefined) results.push({ ...common, result: "unmatched" });
    else if (matching.length > 1) results.push({ ...common, result: "ambiguous" });
    else {
      const result = resultOf(payout, row);
      if (result === row.outcome) {
        const { bank_reference } = row;
        await settle(manager, payout, { status: row.outcome, note: null, bank_reference, day });
        // The next line of the same list meets the state that this one left.
        payouts.set(payout.reference, {
          ...payout,
          status: row.outcome,
          bank_reference: bank_reference ?? payout.bank_reference,
        });
      }
      results.push({ ...common, result });
    }
  }
  return results;
}
