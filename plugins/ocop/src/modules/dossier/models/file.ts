import { model } from "@medusajs/framework/utils";

/** A paper of one part. What is in it lies with the File Module, privately, under a name of ours. */
export const DossierFile = model.define("dossier_file", {
  id: model.id({ prefix: "dosf" }).primaryKey(),
  dossier_id: model.text().index(),
  part: model.number(),
  /** As its producer named it; only shown, never used as a path. */
  name: model.text(),
  media_type: model.text(),
  /** Bytes. */
  size: model.number(),
  /** Key of the File Module. */
  file_key: model.text(),
  uploaded_by: model.text(),
});
