import { model } from "@medusajs/framework/utils";

/** Who did what to what, with the values before and after. The database refuses to change or delete a row. */
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
  })
  .indexes([
    { name: "IDX_audit_entry_subject", on: ["subject_type", "subject_id", "at"] },
    { name: "IDX_audit_entry_at", on: ["at"] },
  ]);
