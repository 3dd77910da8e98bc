import { model } from "@medusajs/framework/utils";

/** "This id is dirty": work that follows from a change. One row per topic and subject while it is pending. */
export const Outbox = model
  .define("outbox", {
    id: model.id({ prefix: "obox" }).primaryKey(),
    topic: model.text(),
    subject_id: model.text(),
    /** Work that happens once in the life of a subject, such as a mail: its row stays and takes no second one in. */
    only_once: model.boolean().default(false),
    /** When it may be done (again); in the future for what the clock brings. */
    due_at: model.dateTime(),
    /** When it was last made dirty; a worker clears only what was not made dirty meanwhile. */
    enqueued_at: model.dateTime(),
    attempts: model.number().default(0),
    /** Until when a worker has it; after a crash it is free again then. */
    claimed_until: model.dateTime().nullable(),
    last_error: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** When it was given up, after the last attempt; it is done with then. */
    failed_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_outbox_subject", on: ["topic", "subject_id"], unique: true, where: "done_at IS NULL OR only_once" },
    { name: "IDX_outbox_due", on: ["topic", "due_at"], where: "done_at IS NULL" },
    { name: "IDX_outbox_failed", on: ["failed_at"], where: "failed_at IS NOT NULL" },
  ]);
