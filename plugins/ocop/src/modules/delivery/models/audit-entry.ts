import { model } from "@medusajs/framework/utils";

/**
 * Who did what to what, with the values before and after. The database refuses to change or delete a row; its place in the
 * chain is given once, right after (decision 49).
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    at: model.dateTime(),
    actor_type: model.text(),
    actor_id: model.text(),
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    reason: model.text().nullable(),
    /** Counted from 1 without gaps; null until the line is sealed. A bigint, read through SQL only. */
    position: model.number().nullable(),
    /** SHA-256 of the line before, in hexadecimal. */
    previous_hash: model.text().nullable(),
    hash: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_audit_entry_subject", on: ["subject_type", "subject_id", "at"] },
    { name: "IDX_audit_entry_actor", on: ["actor_type", "actor_id", "at"] },
    { name: "IDX_audit_entry_at", on: ["at"] },
  ]);
