import { model } from "@medusajs/framework/utils";
import { REGISTER_IMPORT_STATUSES } from "../../../shared/register-import-vocabulary";

/** A list of rated products as an office sent it; what it would do is written when a registrar confirms it. */
export const RegisterImport = model.define("register_import", {
  id: model.id({ prefix: "rimp" }).primaryKey(),
  office_id: model.text().index(),
  /** The officer who sent it. */
  officer_id: model.text(),
  file_name: model.text(),
  /** SHA-256 of the file as it was sent, hexadecimal; null for lists of before. */
  file_sha256: model.text().nullable(),
  status: model.enum([...REGISTER_IMPORT_STATUSES]),
  /** Rows as they were read, and where the columns stand. */
  source: model.json(),
  /** The clerk's answers, by key of the question. */
  choices: model.json(),
  /** What it would do, or did: one entry a row, those with faults first. */
  rows: model.json(),
  questions: model.json(),
  /** Faults of the file as a whole. */
  faults: model.json(),
  counts: model.json(),
  /** Ids of what it made, by table; null before. */
  made: model.json().nullable(),
  confirmed_at: model.dateTime().nullable(),
  confirmed_by: model.text().nullable(),
  undone_at: model.dateTime().nullable(),
  undone_by: model.text().nullable(),
  undo_reason: model.text().nullable(),
});
