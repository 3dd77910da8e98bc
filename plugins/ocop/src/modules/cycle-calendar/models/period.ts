import { model } from "@medusajs/framework/utils";
import { CYCLE_STEPS } from "../../../shared/cycle-vocabulary";

/** When an office takes one step of a year's cycle; a step may have several times. Days are YYYY-MM-DD, both included. */
export const CyclePeriod = model
  .define("cycle_period", {
    id: model.id({ prefix: "cyp" }).primaryKey(),
    office_id: model.text(),
    year: model.number(),
    step: model.enum([...CYCLE_STEPS]),
    starts_on: model.text(),
    ends_on: model.text(),
    note: model.text().nullable(),
    /** Id of the officer who wrote it last. */
    written_by: model.text(),
  })
  .indexes([{ on: ["office_id", "year"] }]);
