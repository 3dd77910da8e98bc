import { model } from "@medusajs/framework/utils";
import { PRODUCER_STATUSES } from "../../../shared/producer-vocabulary";

/** A change of a producer's status: who, when, why. `pending` follows nothing. */
export const ProducerEvent = model.define("producer_event", {
  id: model.id({ prefix: "pevt" }).primaryKey(),
  producer_id: model.text().index(),
  from_status: model.enum([...PRODUCER_STATUSES]).nullable(),
  to_status: model.enum([...PRODUCER_STATUSES]),
  /** Why it was sent back, suspended or closed, in the words of whoever decided. */
  reason: model.text().nullable(),
  actor: model.text(),
});
