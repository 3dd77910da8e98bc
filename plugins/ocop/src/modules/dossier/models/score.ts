import { model } from "@medusajs/framework/utils";

/** Points that a producer gives itself on one line of a score sheet. Another sheet's points are kept beside. */
export const DossierScore = model
  .define("dossier_score", {
    id: model.id({ prefix: "doss" }).primaryKey(),
    dossier_id: model.text(),
    /** Criteria version and product set, `781/honey`. */
    sheet: model.text(),
    /** Code of the line. */
    line: model.text(),
    /** Hundredths of a point: floats do not compare. Null where only a reason was written yet. */
    hundredths: model.number().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["dossier_id", "sheet", "line"], unique: true, where: "deleted_at is null" }]);
