import { model } from "@medusajs/framework/utils";
import { ISSUER_LEVELS } from "../../../shared/certification-vocabulary";
import { FORWARD_STATUSES } from "../../../shared/rating-vocabulary";

/** A rated dossier on its way to the level above. */
export const RatingForward = model.define("rating_forward", {
  id: model.id({ prefix: "rfw" }).primaryKey(),
  entry_id: model.text(),
  dossier_id: model.text(),
  from_office_id: model.text().index(),
  from_unit_code: model.text().nullable(),
  to_level: model.enum([...ISSUER_LEVELS]),
  status: model.enum([...FORWARD_STATUSES]).default("sent"),
  letter_number: model.text(),
  note: model.text().nullable(),
  /** Why it was refused or called back, and by which letter or decision. */
  reason: model.text().nullable(),
  reply_number: model.text().nullable(),
});
