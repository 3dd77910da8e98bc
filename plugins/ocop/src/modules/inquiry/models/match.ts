import { model } from "@medusajs/framework/utils";
import { type MatchReason, SUPPLY_ANSWERS } from "../../../shared/inquiry-vocabulary";

/** A request as it was shown to one producer, with what the producer said. */
export const SupplyMatch = model
  .define("supply_match", {
    id: model.id({ prefix: "smat" }).primaryKey(),
    request_id: model.text(),
    producer_id: model.text().index(),
    reasons: model.json<MatchReason[]>(),
    /** Id of the officer who invited the producer, which is told by mail; null where the operator's request found it. */
    invited_by: model.text().nullable(),
    answer: model.enum([...SUPPLY_ANSWERS]).default("asked"),
    /** In the request's unit and period. */
    quantity: model.number().nullable(),
    /** Đồng for one unit. */
    price: model.number().nullable(),
    /** First day, YYYY-MM-DD. */
    from_day: model.text().nullable(),
    note: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** Id of the member who answered. */
    answered_by: model.text().nullable(),
  })
  .indexes([{ on: ["request_id", "producer_id"], unique: true }]);
