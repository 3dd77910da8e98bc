import { model } from "@medusajs/framework/utils";

/** A producer takes part in a fair or week of goods. */
export const FairParticipant = model
  .define("fair_participant", {
    id: model.id({ prefix: "fpart" }).primaryKey(),
    sales_point_id: model.text(),
    producer_id: model.text().index(),
    /** Number or name of the stall, where one was given. */
    stall: model.text().nullable(),
    added_by: model.text(),
  })
  .indexes([{ name: "IDX_fair_participant_once", on: ["sales_point_id", "producer_id"], unique: true }]);
