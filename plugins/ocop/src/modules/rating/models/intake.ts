import { model } from "@medusajs/framework/utils";
import { type CommuneCheck, PART_VERDICTS } from "../../../shared/rating-vocabulary";

/** That a dossier arrived at an office. */
export const DossierReceipt = model.define("dossier_receipt", {
  id: model.id({ prefix: "dosr" }).primaryKey(),
  dossier_id: model.text(),
  office_id: model.text(),
  receipt_number: model.text().nullable(),
  received_by: model.text(),
});

/** What the check of the form says of one part. */
export const PartCheck = model.define("dossier_part_check", {
  id: model.id({ prefix: "dopc" }).primaryKey(),
  dossier_id: model.text(),
  part: model.number(),
  verdict: model.enum([...PART_VERDICTS]),
  note: model.text().nullable(),
  office_id: model.text(),
  checked_by: model.text(),
});

/** What a commune found of a product (1489/QĐ-TTg). Days are YYYY-MM-DD. */
export const CommuneReport = model.define("commune_report", {
  id: model.id({ prefix: "corp" }).primaryKey(),
  dossier_id: model.text(),
  office_id: model.text(),
  number: model.text(),
  reported_on: model.text(),
  checks: model.json<Record<CommuneCheck, { met: boolean; note: string | null }>>(),
  proposes: model.boolean(),
  text: model.text().nullable(),
  reported_by: model.text(),
});
