import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutBatchQuery } from "../../contract/payout";
import { bankFile, type Transfer } from "../../modules/marketplace/rules/bank-file";
import { bankOf } from "../../shared/banks";
import { select } from "../../shared/database";
import type { PayoutBatchStatus, PayoutStatus } from "../../shared/marketplace-vocabulary";
import type { Table } from "../../shared/table";

interface BatchRow {
  id: string;
  number: string;
  status: PayoutBatchStatus;
  /** An operator's e-mail address, or "weekly" for the draft that nobody stands for yet. */
  created_by: string;
  approved_by: string | null;
  created_at: Date;
  approved_at: Date | null;
  sent_at: Date | null;
  payout_count: number;
  /** Đồng of all transfers that were not dropped. */
  amount: number;
  open_count: number;
}

const BATCHES = `
select b.id, b.number, b.status, coalesce(maker.email, b.created_by) as created_by,
  coalesce(approver.email, b.approved_by) as approved_by, b.created_at, b.approved_at, b.sent_at,
  count(p.id)::int as payout_count,
  coalesce(sum(p.amount) filter (where p.status <> 'dropped'), 0)::float8 as amount,
  count(p.id) filter (where p.status in ('draft', 'approved', 'sent'))::int as open_count
from payout_batch b
left join payout p on p.batch_id = b.id and p.deleted_at is null
left join "user" maker on maker.id = b.created_by
left join "user" approver on approver.id = b.approved_by
where b.deleted_at is null`;
const GROUPED = "group by b.id, maker.email, approver.email";

/** A page of batches, newest first. */
export async function readBatches(
  container: MedusaContainer,
  { status, q, limit, offset }: PayoutBatchQuery,
): Promise<{ payout_batches: BatchRow[]; count: number; limit: number; offset: number }> {
  const matching = "and (:status = '' or b.status = :status) and b.number ilike :pattern";
  const bindings = { status: status ?? "", pattern: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%` };
  const [payout_batches, [total]] = await Promise.all([
    select<BatchRow>(
      container,
      `${BATCHES} ${matching} ${GROUPED} order by b.created_at desc, b.id limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(
      container,
      `select count(*)::int as count from payout_batch b where b.deleted_at is null ${matching}`,
      bindings,
    ),
  ]);
  return { payout_batches, count: total?.count ?? 0, limit, offset };
}

interface PayoutRow extends Transfer {
  id: string;
  producer_id: string;
  producer_name: string | null;
  status: PayoutStatus;
  bank_reference: string | null;
  note: string | null;
  settled_at: Date | null;
}

async function readPayouts(container: MedusaContainer, batchId: string): Promise<PayoutRow[]> {
  return select<PayoutRow>(
    container,
    `select p.id, p.producer_id, pr.name as producer_name, p.amount, p.bank_bin, p.account_number, p.account_name,
       p.reference, p.status, p.bank_reference, p.note, p.settled_at
     from payout p left join producer pr on pr.id = p.producer_id
     where p.batch_id = :id and p.deleted_at is null order by p.id`,
    { id: batchId },
  );
}

/** One batch with its transfers, or null. */
export async function readBatch(container: MedusaContainer, id: string) {
  const [[batch], payouts] = await Promise.all([
    select<BatchRow>(container, `${BATCHES} and b.id = :id ${GROUPED}`, { id }),
    readPayouts(container, id),
  ]);
  if (batch === undefined) return null;
  return { ...batch, payouts: payouts.map((one) => ({ ...one, bank_name: bankOf(one.bank_bin)?.name ?? null })) };
}

/** The bank's file of a batch: what was sent, whatever became of it, so that asking again gives the same file. */
export async function readBankFile(container: MedusaContainer, id: string): Promise<Table | null> {
  const batch = await readBatch(container, id);
  if (batch === null) return null;
  return bankFile(
    batch.number,
    batch.payouts.filter(({ status }) => status !== "dropped"),
  );
}
