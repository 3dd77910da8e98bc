import { model } from "@medusajs/framework/utils";
import { DOSSIER_PART_STATES } from "../../../shared/dossier-vocabulary";

/** What a producer says of one part of a dossier, by its number on the forms. */
export const DossierPart = model
  .define("dossier_part", {
    id: model.id({ prefix: "dosp" }).primaryKey(),
    dossier_id: model.text(),
    part: model.number(),
    state: model.enum([...DOSSIER_PART_STATES]),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["dossier_id", "part"], unique: true, where: "deleted_at is null" }]);
