import { model } from "@medusajs/framework/utils";
import { IMPORT_STATUSES } from "../../../shared/listing-import-vocabulary";

/** A spreadsheet as it was read and checked; what it would do is written when a member confirms it. */
export const ListingImport = model.define("listing_import", {
  id: model.id({ prefix: "limp" }).primaryKey(),
  producer_id: model.text().index(),
  /** The member who sent it. */
  member_id: model.text(),
  file_name: model.text(),
  status: model.enum([...IMPORT_STATUSES]),
  /** What it would do, one entry a listing, those with faults first. */
  rows: model.json(),
  /** Faults of the file as a whole. */
  faults: model.json(),
  counts: model.json(),
  expires_at: model.dateTime(),
  confirmed_at: model.dateTime().nullable(),
});
