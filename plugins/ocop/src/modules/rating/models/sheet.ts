import { model } from "@medusajs/framework/utils";
import { SHEET_STATUSES } from "../../../shared/rating-vocabulary";

/** The score sheet of one seat for one dossier; its points are rows of their own. */
export const RatingSheet = model.define("rating_sheet", {
  id: model.id({ prefix: "rsh" }).primaryKey(),
  entry_id: model.text(),
  seat_id: model.text(),
  status: model.enum([...SHEET_STATUSES]).default("draft"),
  /** Codes of the conditions that the member finds met and that stop a rank. */
  conditions_met: model.json<string[]>().nullable(),
  comment: model.text().nullable(),
  /** Why the member has a conflict of interest. */
  recusal: model.text().nullable(),
  /** Points added up when it was handed in, in whole hundredths. */
  total_hundredths: model.number().nullable(),
  submitted_at: model.dateTime().nullable(),
  /** Id of the officer who wrote last: a registrar copies sheets on paper. */
  entered_by: model.text(),
});
