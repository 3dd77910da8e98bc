import { generateEntityId } from "@medusajs/framework/utils";
import type { SqlManager } from "../../shared/sql";

/** One act of a person or of the shop itself. */
export interface AuditInput {
  actor_type: string;
  actor_id: string;
  action: string;
  subject_type: string;
  subject_id: string;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string | null;
}

/** Writes one line of the audit trail. */
export async function writeAudit(sql: SqlManager, entry: AuditInput): Promise<void> {
  const json = (value: AuditInput["before"]) => (value ? JSON.stringify(value) : null);
  await sql.execute(
    `insert into audit_entry
       (id, at, actor_type, actor_id, action, subject_type, subject_id, "before", "after", reason)
     values (?, clock_timestamp(), ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
    [
      generateEntityId(undefined, "audit"),
      entry.actor_type,
      entry.actor_id,
      entry.action,
      entry.subject_type,
      entry.subject_id,
      json(entry.before),
      json(entry.after),
      entry.reason ?? null,
    ],
  );
}
