import { model } from "@medusajs/framework/utils";

/** Points on one line of a council member's sheet. */
export const RatingScore = model.define("rating_score", {
  id: model.id({ prefix: "rsc" }).primaryKey(),
  sheet_id: model.text(),
  /** Code of the line. */
  line: model.text(),
  /** Null where only a reason was written yet. */
  hundredths: model.number().nullable(),
  reason: model.text().nullable(),
});
