import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { audit } from "./audit";

type Row = Record<string, unknown>;

/** What somebody does to one row. */
export interface Deed {
  /** Id of the operator, of the producer's member, or of the officer. */
  actor: string;
  /** Whose id that is; an operator's when absent. */
  actor_type?: "user" | "producer" | "officer";
  action: string;
  table:
    | "commission_rule"
    | "promotion_bearer"
    | "payout_account"
    | "payout_batch"
    | "bank_transfer"
    | "producer"
    | "producer_change_request"
    | "review"
    | "supply_request"
    | "sales_point_request";
  /** The row, by its `column`, which is `id` when absent. */
  key: string;
  column?: "id" | "producer_id" | "code";
  /** What is written down instead of the row, where the row itself never changes. */
  read?: () => Promise<Row | null>;
  reason?: string | null;
}

async function readRow(container: MedusaContainer, { table, column = "id", key, read }: Deed): Promise<Row | null> {
  if (read !== undefined) return read();
  const [found] = await select<{ row: Row }>(
    container,
    `select to_jsonb(t) - 'created_at' - 'updated_at' as row from "${table}" t
     where t."${column}" = :key order by t.deleted_at nulls first limit 1`,
    { key },
  );
  return found?.row ?? null;
}

/**
 * Does a deed and writes down the row before and after it. A deed that fails, or changes nothing, leaves no
 * line. The line is written right after the deed, not in its transaction: it belongs to another room.
 */
export async function audited<T>(container: MedusaContainer, deed: Deed, work: () => Promise<T>): Promise<T> {
  const before = await readRow(container, deed);
  const result = await work();
  const after = await readRow(container, deed);
  if (JSON.stringify(before) === JSON.stringify(after)) return result;
  await audit(container, {
    actor_type: deed.actor_type ?? "user",
    actor_id: deed.actor,
    action: deed.action,
    subject_type: deed.table,
    subject_id: deed.key,
    before,
    after,
    reason: deed.reason ?? null,
  });
  return result;
}
