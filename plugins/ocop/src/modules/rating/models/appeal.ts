import { model } from "@medusajs/framework/utils";
import { APPEAL_STATUSES } from "../../../shared/rating-vocabulary";

/** A producer's objection to the result of its dossier. */
export const RatingAppeal = model.define("rating_appeal", {
  id: model.id({ prefix: "rap" }).primaryKey(),
  entry_id: model.text(),
  dossier_id: model.text(),
  office_id: model.text().index(),
  /** Day on which the letter came, YYYY-MM-DD. */
  received_on: model.text(),
  text: model.text(),
  status: model.enum([...APPEAL_STATUSES]).default("filed"),
  reason: model.text().nullable(),
});
