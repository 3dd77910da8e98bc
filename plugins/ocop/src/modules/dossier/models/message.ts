import { model } from "@medusajs/framework/utils";
import { DOSSIER_SIDES } from "../../../shared/dossier-vocabulary";

/** A question to a dossier's producer, or the answer. */
export const DossierMessage = model.define("dossier_message", {
  id: model.id({ prefix: "dosm" }).primaryKey(),
  dossier_id: model.text().index(),
  side: model.enum([...DOSSIER_SIDES]),
  author: model.text(),
  /** The part it is about; null for the whole. */
  part: model.number().nullable(),
  text: model.text(),
});
