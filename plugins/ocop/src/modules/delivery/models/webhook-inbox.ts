import { model } from "@medusajs/framework/utils";

/** An event a payment provider told us, kept before it is answered; one row per event however often it is sent. */
export const WebhookInbox = model
  .define("webhook_inbox", {
    id: model.id({ prefix: "whin" }).primaryKey(),
    provider: model.text(),
    event_id: model.text(),
    type: model.text(),
    /** The event as it was signed, parsed. */
    payload: model.json(),
    received_at: model.dateTime(),
    processed_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    /** When it may be tried (again); a claim moves it ahead, so a crash only delays. */
    next_attempt_at: model.dateTime(),
    last_error: model.text().nullable(),
    outcome: model.enum(["done", "ignored", "failed"]).nullable(),
  })
  .indexes([
    { name: "IDX_webhook_inbox_event", on: ["provider", "event_id"], unique: true },
    { name: "IDX_webhook_inbox_due", on: ["next_attempt_at"], where: "processed_at IS NULL" },
  ]);
