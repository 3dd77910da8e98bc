import { model } from "@medusajs/framework/utils";
import { ISSUER_LEVELS } from "../../../shared/certification-vocabulary";
import { ROUND_STATUSES } from "../../../shared/rating-vocabulary";

/** One round of rating of one office. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const RatingRound = model.define("rating_round", {
  id: model.id({ prefix: "rrd" }).primaryKey(),
  office_id: model.text().index(),
  level: model.enum([...ISSUER_LEVELS]),
  /** The office's unit; null for the whole country. */
  unit_code: model.text().nullable(),
  name: model.text(),
  year: model.number(),
  intake_from: model.text(),
  intake_until: model.text(),
  session_on: model.text(),
  /** One of CRITERIA_VERSIONS; no enum column, because "1048" is no GraphQL name. */
  criteria_version: model.text(),
  min_sheets: model.number(),
  status: model.enum([...ROUND_STATUSES]).default("draft"),
  minutes_held_on: model.text().nullable(),
  minutes_place: model.text().nullable(),
  minutes_text: model.text().nullable(),
  decision_number: model.text().nullable(),
  decision_date: model.text().nullable(),
  issued_on: model.text().nullable(),
  cancel_reason: model.text().nullable(),
});
