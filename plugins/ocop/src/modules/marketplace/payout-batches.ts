import { randomBytes } from "node:crypto";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { PayoutBatchStatus } from "../../shared/marketplace-vocabulary";
import { appendEntries } from "./ledger";
import { balancesSql } from "./rules/payable-sql";
import { payoutReference, splitTransfer } from "./rules/transfer";
import { WEEKLY } from "./rules/weekly";
import { insertRows, type SqlManager } from "../../shared/sql";

export interface NewBatch {
  created_by: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  day: string;
  /** A number of its own, so that asking again makes no second batch; by default the next one of the day. */
  number?: string;
}

/** A producer that is owed money but has told no bank account, or one that is not paid to yet. Đồng. */
export interface LeftOut {
  producer_id: string;
  payable: number;
}

export interface MadeBatch {
  id: string;
  number: string;
  left_out: LeftOut[];
}

interface Due {
  producer_id: string;
  payable: string;
  bank_bin: string | null;
  account_number: string;
  account_name: string;
}

const DUE = `
select due.producer_id, due.payable, a.bank_bin, a.account_number, a.account_name
from (${balancesSql("?")}) due
left join payout_account a on a.producer_id = due.producer_id and a.deleted_at is null
  and coalesce(a.usable_from, '') <= ?
where due.payable > 0 order by due.producer_id`;

async function nextNumber(manager: SqlManager, day: string): Promise<string> {
  const [row] = await manager.execute<{ count: string }>("select count(*) from payout_batch where number like ?", [
    `CT-${day}-%`,
  ]);
  return `CT-${day}-${Number(row?.count ?? 0) + 1}`;
}

/**
 * Drafts a batch: transfers to every producer that is owed money now and has an account. The ledger entries that take
 * the money out of the balances are written in the same transaction, and batches are drafted one after the other, so
 * that two of them at the same moment pay once.
 * @returns null when the number was used before
 * @throws MedusaError not_allowed when nobody can be paid
 */
export async function createBatch(manager: SqlManager, input: NewBatch): Promise<MadeBatch | null> {
  // Held until the transaction ends. The statements after it see what the batch before has written.
  await manager.execute("select pg_advisory_xact_lock(hashtext('ocop-payout-batch'))");
  if (input.number !== undefined) {
    const known = await manager.execute("select id from payout_batch where number = ?", [input.number]);
    if (known.length > 0) return null;
  }
  const due = await manager.execute<Due>(DUE, [input.day, input.day]);
  const left_out = due
    .filter(({ bank_bin }) => bank_bin === null)
    .map(({ producer_id, payable }) => ({ producer_id, payable: Number(payable) }));
  const batch_id = generateEntityId(undefined, "pbat");
  const payouts = due.flatMap(({ producer_id, payable, bank_bin, account_number, account_name }) =>
    bank_bin === null
      ? []
      : splitTransfer(Number(payable)).map((amount) => ({
          id: generateEntityId(undefined, "pout"),
          batch_id,
          producer_id,
          amount,
          bank_bin,
          account_number,
          account_name,
          reference: payoutReference(randomBytes(8)),
        })),
  );
  if (payouts.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Nobody can be paid now", "payout_empty");
  }
  const number = input.number ?? (await nextNumber(manager, input.day));
  await insertRows(manager, "payout_batch", [{ id: batch_id, number, created_by: input.created_by }], "");
  await insertRows(manager, "payout", payouts, "");
  await appendEntries(
    manager,
    payouts.map(({ id, producer_id, amount, reference }) => ({
      account: "producer",
      account_id: producer_id,
      kind: "payout",
      amount: -amount,
      payout_id: id,
      idempotency_key: `payout:${id}`,
      day: input.day,
      note: reference,
    })),
  );
  return { id: batch_id, number, left_out };
}

export interface LockedBatch {
  id: string;
  number: string;
  status: PayoutBatchStatus;
  created_by: string;
  approved_by: string | null;
}

/** Reads a batch and keeps everybody else from changing it or its transfers. @throws MedusaError not_found */
export async function lockBatch(manager: SqlManager, id: string): Promise<LockedBatch> {
  const [batch] = await manager.execute<LockedBatch>(
    "select id, number, status, created_by, approved_by from payout_batch where id = ? and deleted_at is null for update",
    [id],
  );
  if (!batch) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no batch ${id}`, "payout_not_found");
  return batch;
}

export const stateFault = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message, "payout_state");

/**
 * The second person's yes. The weekly draft has no first person yet: whoever approves it first stands for it.
 * @returns the state now
 * @throws MedusaError conflict for a batch that is no draft, forbidden for whoever drafted it
 */
export async function approveBatch(manager: SqlManager, id: string, actor: string): Promise<PayoutBatchStatus> {
  const batch = await lockBatch(manager, id);
  if (batch.status === "approved" && batch.approved_by === actor) return batch.status;
  if (batch.status !== "draft") throw stateFault(`The batch is ${batch.status}`);
  if (batch.created_by === WEEKLY) {
    await manager.execute("update payout_batch set created_by = ?, updated_at = now() where id = ?", [actor, id]);
    return "draft";
  }
  if (batch.created_by === actor) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Somebody else has to approve", "payout_second_person");
  }
  await manager.execute(
    "update payout_batch set status = 'approved', approved_by = ?, approved_at = now(), updated_at = now() where id = ?",
    [actor, id],
  );
  await manager.execute(
    "update payout set status = 'approved', updated_at = now() where batch_id = ? and status = 'draft'",
    [id],
  );
  return "approved";
}

/**
 * Hands the batch to the bank; once sent it stays sent.
 * @throws MedusaError conflict for a batch that was not approved, or was dropped
 */
export async function sendBatch(manager: SqlManager, id: string): Promise<void> {
  const batch = await lockBatch(manager, id);
  if (batch.status === "sent") return;
  if (batch.status !== "approved") throw stateFault(`The batch is ${batch.status}`);
  await manager.execute("update payout_batch set status = 'sent', sent_at = now(), updated_at = now() where id = ?", [
    id,
  ]);
  await manager.execute(
    "update payout set status = 'sent', updated_at = now() where batch_id = ? and status = 'approved'",
    [id],
  );
}
