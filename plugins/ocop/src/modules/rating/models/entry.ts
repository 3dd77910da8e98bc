import { model } from "@medusajs/framework/utils";
import { DECLINE_REASONS, ENTRY_STATUSES, RATING_OUTCOMES } from "../../../shared/rating-vocabulary";

/** A dossier in a round, with its result once scores are closed. Points are whole hundredths. */
export const RatingEntry = model.define("rating_entry", {
  id: model.id({ prefix: "rent" }).primaryKey(),
  round_id: model.text(),
  dossier_id: model.text().index(),
  product_set: model.text().nullable(),
  /** What sent it here, where it did not come from the check of its form. */
  forward_id: model.text().nullable(),
  appeal_id: model.text().nullable(),
  status: model.enum([...ENTRY_STATUSES]).default("waiting"),
  mean_hundredths: model.number().nullable(),
  spread_hundredths: model.number().nullable(),
  sheets: model.number().nullable(),
  stopped_by: model.json<string[]>().nullable(),
  outcome: model.enum([...RATING_OUTCOMES]).nullable(),
  stars: model.number().nullable(),
  potential_five: model.boolean().default(false),
  decline_reason: model.enum([...DECLINE_REASONS]).nullable(),
  certificate_id: model.text().nullable(),
});
