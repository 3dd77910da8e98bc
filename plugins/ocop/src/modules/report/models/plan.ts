import { model } from "@medusajs/framework/utils";
import { PLAN_MEASURES } from "../../../shared/report-vocabulary";

/** One figure of an office's plan for a year. */
export const ProgrammePlan = model
  .define("programme_plan", {
    id: model.id({ prefix: "plan" }).primaryKey(),
    office_id: model.text(),
    year: model.number(),
    measure: model.enum([...PLAN_MEASURES]),
    amount: model.number(),
  })
  .indexes([{ on: ["office_id", "year", "measure"], unique: true }]);

/** One change of a figure; rows are only added (a trigger of the migration refuses the rest). */
export const ProgrammePlanEvent = model
  .define("programme_plan_event", {
    id: model.id({ prefix: "plev" }).primaryKey(),
    office_id: model.text(),
    year: model.number(),
    measure: model.enum([...PLAN_MEASURES]),
    /** Null where there was none before, or is none any more. */
    before: model.number().nullable(),
    after: model.number().nullable(),
    /** Why, or the decision that says so. */
    note: model.text().nullable(),
    at: model.dateTime(),
    /** Id of the officer. */
    actor: model.text(),
  })
  .indexes([{ on: ["office_id", "year"] }]);
