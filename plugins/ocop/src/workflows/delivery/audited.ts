import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { audit } from "./audit";
import { inTransaction, type RoomTransaction } from "./transaction";

type Row = Record<string, unknown>;

/** What somebody does to one row. */
export interface Deed {
  /** Id of the operator, of the officer, or of the producer's member. */
  actor: string;
  /** Whose id that is; an operator's when absent. */
  actor_type?: "user" | "producer" | "officer";
  action: string;
  /** The table that the row is in, written into the statement that reads it. */
  table: string;
  /** The row, by its `column`, which is `id` when absent. */
  key: string;
  column?: "id" | "producer_id" | "code";
  /** What is written down of the row, where that is not all of it: the trail is for ever. */
  columns?: readonly string[];
  reason?: string | null;
}

/** Reads what a deed changes, in its transaction where it has one. */
type Read = (transaction: RoomTransaction | null) => Promise<Row | null>;

const STAMPS = `'{created_at,updated_at}'::text[]`;

function only(row: Row | null | undefined, columns: readonly string[] | undefined): Row | null {
  if (!row) return null;
  return columns === undefined ? row : Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function rowReader(container: MedusaContainer, { table, column = "id", key, columns }: Deed): Read {
  const sql = (binding: string, lock: string) =>
    `select to_jsonb(t) - ${STAMPS} as row from "${table}" t
     where t."${column}" = ${binding} order by t.deleted_at nulls first limit 1${lock}`;
  return async (transaction) => {
    if (transaction === null) {
      const [found] = await select<{ row: Row }>(container, sql(":key", ""), { key });
      return only(found?.row, columns);
    }
    // Locked, so that what is written down as before is what was there when it changed.
    const [found] = await transaction.transactionManager.execute<{ row: Row }>(sql("?", " for update"), [key]);
    return only(found?.row, columns);
  };
}

async function witnessed<T>(
  container: MedusaContainer,
  { deed, read, transaction }: { deed: Deed; read: Read; transaction: RoomTransaction | null },
  work: () => Promise<T>,
): Promise<T> {
  const before = await read(transaction);
  const result = await work();
  await transaction?.transactionManager.flush();
  const after = await read(transaction);
  if (JSON.stringify(before) === JSON.stringify(after)) return result;
  const entry = {
    actor_type: deed.actor_type ?? "user",
    actor_id: deed.actor,
    action: deed.action,
    subject_type: deed.table,
    subject_id: deed.key,
    before,
    after,
    reason: deed.reason ?? null,
  };
  await audit(container, entry, transaction ?? undefined);
  return result;
}

/**
 * Does a deed and writes down the row before and after it, in one transaction of the room that keeps the row: neither is
 * there without the other. A deed that fails, or changes nothing, leaves no line.
 * @param work has to hand the transaction on to the room's service, as its last argument: what it does without waits for the
 *   lock on the row that this holds
 * @param read what is written down instead of the row, where the row itself never changes
 */
export async function audited<T>(
  container: MedusaContainer,
  { room, ...deed }: Deed & { room: string },
  work: (transaction: RoomTransaction) => Promise<T>,
  read: Read = rowReader(container, deed),
): Promise<T> {
  return inTransaction(container, room, async (transaction) =>
    witnessed(container, { deed, read, transaction }, async () => work(transaction)),
  );
}

/**
 * As {@link audited}, for what is no transaction of one room: workflows, which undo themselves step by step. The line is
 * written right after; a crash in between leaves the change without it.
 * @param read as above
 */
export async function auditedAfter<T>(
  container: MedusaContainer,
  deed: Deed,
  work: () => Promise<T>,
  read: () => Promise<Row | null> = async () => rowReader(container, deed)(null),
): Promise<T> {
  return witnessed(container, { deed, read, transaction: null }, work);
}
