import { model } from "@medusajs/framework/utils";
import { CHANGE_REQUEST_STATUSES, type Difference } from "../../../shared/producer-vocabulary";

/** A wish to change who a producer is, which an operator decides; one waits at a time. */
export const ProducerChangeRequest = model
  .define("producer_change_request", {
    id: model.id({ prefix: "pcr" }).primaryKey(),
    producer_id: model.text(),
    /** What is written when it is approved, by column; a place is its commune's code. */
    changes: model.json<Record<string, string | null>>(),
    /** What people read: each field before and after, as it was when it was asked for. */
    differences: model.json<Difference[]>(),
    reason: model.text(),
    status: model.enum([...CHANGE_REQUEST_STATUSES]).default("open"),
    /** The operator's words. */
    decision_note: model.text().nullable(),
    /** Id of the member who asked. */
    asked_by: model.text(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_producer_change_request_open",
      on: ["producer_id"],
      unique: true,
      where: "deleted_at is null and status = 'open'",
    },
    { on: ["producer_id", "created_at"] },
  ]);
