import { MedusaError } from "@medusajs/framework/utils";
import type { PayoutStatus } from "../../shared/marketplace-vocabulary";
import { appendEntries } from "./ledger";
import { lockBatch, stateFault } from "./payout-batches";
import { isGivenBack, payoutMayFollow } from "./rules/payout-status";
import type { SqlManager } from "../../shared/sql";

export interface LockedPayout {
  id: string;
  batch_id: string;
  producer_id: string;
  amount: number;
  reference: string;
  status: PayoutStatus;
  bank_reference: string | null;
}

/** What became of a transfer, and who says so. */
export interface Settlement {
  status: PayoutStatus;
  note: string | null;
  bank_reference?: string | null;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  day: string;
}

/**
 * Writes down what became of a transfer. Money that did not arrive goes back to the producer's balance in the same
 * transaction. The caller holds the batch's lock and knows that the table allows the move.
 */
export async function settle(manager: SqlManager, payout: LockedPayout, to: Settlement): Promise<void> {
  await manager.execute(
    `update payout set status = ?, note = coalesce(?, note), bank_reference = coalesce(?, bank_reference),
     settled_at = now(), updated_at = now() where id = ?`,
    [to.status, to.note, to.bank_reference ?? null, payout.id],
  );
  if (isGivenBack(to.status)) {
    await appendEntries(manager, [
      {
        account: "producer",
        account_id: payout.producer_id,
        kind: "payout_return",
        amount: payout.amount,
        payout_id: payout.id,
        reversal_of: `payout:${payout.id}`,
        idempotency_key: `payout_return:${payout.id}`,
        day: to.day,
        note: to.note ?? payout.reference,
      },
    ]);
  }
  await manager.execute(
    `update payout_batch b set status = 'closed', updated_at = now() where b.id = ? and b.status <> 'closed'
     and not exists (select 1 from payout p where p.batch_id = b.id and p.status in ('draft', 'approved', 'sent'))`,
    [payout.batch_id],
  );
}

/** Transfers of a batch under its lock, in the order in which the bank gets them. */
export async function payoutsOf(manager: SqlManager, batchId: string): Promise<LockedPayout[]> {
  return manager.execute<LockedPayout>(
    `select id, batch_id, producer_id, amount, reference, status, bank_reference from payout
     where batch_id = ? and deleted_at is null order by id`,
    [batchId],
  );
}

/**
 * What an operator says became of one transfer, with a reason. Saying it twice is harmless.
 * @throws MedusaError not_found, or conflict for a move that the table does not have
 */
export async function settleOne(manager: SqlManager, id: string, to: Settlement): Promise<void> {
  const [found] = await manager.execute<{ batch_id: string }>("select batch_id from payout where id = ?", [id]);
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no transfer ${id}`, "payout_not_found");
  await lockBatch(manager, found.batch_id);
  const payout = (await payoutsOf(manager, found.batch_id)).find((one) => one.id === id);
  if (payout === undefined || payout.status === to.status) return;
  if (!payoutMayFollow(payout.status, to.status)) {
    throw stateFault(`A transfer that is ${payout.status} cannot become ${to.status}`);
  }
  await settle(manager, payout, to);
}

/**
 * Takes a batch back that has not gone to the bank: the money is in the balances again.
 * @throws MedusaError conflict for a batch that was sent
 */
export async function dropBatch(manager: SqlManager, id: string, reason: string, day: string): Promise<void> {
  const batch = await lockBatch(manager, id);
  const payouts = await payoutsOf(manager, id);
  if (payouts.every(({ status }) => status === "dropped")) return;
  if (batch.status !== "draft" && batch.status !== "approved") throw stateFault(`The batch is ${batch.status}`);
  for (const payout of payouts) {
    if (payoutMayFollow(payout.status, "dropped"))
      await settle(manager, payout, { status: "dropped", note: reason, day });
  }
}
