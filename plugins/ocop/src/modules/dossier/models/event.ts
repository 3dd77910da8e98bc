import { model } from "@medusajs/framework/utils";
import { DOSSIER_SIDES, DOSSIER_STATUSES } from "../../../shared/dossier-vocabulary";

/** A change of a dossier's state; rows are only added (a trigger of the migration refuses the rest). */
export const DossierEvent = model.define("dossier_event", {
  id: model.id({ prefix: "dose" }).primaryKey(),
  dossier_id: model.text().index(),
  from_status: model.enum([...DOSSIER_STATUSES]).nullable(),
  to_status: model.enum([...DOSSIER_STATUSES]),
  side: model.enum([...DOSSIER_SIDES]),
  actor: model.text(),
  reason: model.text().nullable(),
});
