import { z } from "@medusajs/framework/zod";
import type { TableReason } from "../shared/csv-table";
import type { ImportStatus } from "../shared/listing-import-vocabulary";
import { fileFormat, limit, offset } from "./query";

/** Most rows of one file, the head not counted, and its bytes. */
export const MAX_IMPORT_ROWS = 5_000;
export const MAX_IMPORT_BYTES = 12_000_000;

/** Query of `GET /producer/listings/export`: the file that `POST /producer/listings/imports` reads. */
export const listingExportQuery = z.strictObject({ format: fileFormat });

/** Query of `GET /producer/listings/imports/:id`: listings of the file, those with faults first. */
export const listingImportQuery = z.strictObject({ limit: limit(50), offset });

/** Body of `POST /producer/listings/imports/:id/confirm`. */
export const listingImportConfirm = z.strictObject({});

/** Why a cell, a row or the file cannot be taken. */
export type ImportReason =
  | TableReason
  | "file_type"
  | "encoding"
  | "whole_number"
  | "decimal"
  | "choice"
  | "day"
  | "months"
  | "missing"
  | "out_of_range"
  | "too_long"
  | "invalid"
  | "differs"
  | "twice"
  | "unknown_listing"
  | "unknown_size"
  | "several_alike"
  | "too_many_sizes"
  | "in_review";

/** What is wrong, and where: line of the file counted from 1 as a spreadsheet does, and title of the column. */
export interface ImportFault {
  line: number;
  column: string;
  reason: ImportReason;
}

/** One value that would be written, spelled as in the file; `before` is null for what is not there yet. */
export interface ImportChange {
  /** Title of the column. */
  column: string;
  /** Name of the size ("Quy cách") whose value it is, null for one of the listing. */
  size: string | null;
  before: string | null;
  after: string;
}

/** What a file would do to one listing: make it, change it, or leave it as it is. */
export interface ImportRow {
  /** Lines of the file that tell of it. */
  lines: number[];
  name: string;
  listing_id: string | null;
  act: "create" | "change" | "same";
  changes: ImportChange[];
  faults: ImportFault[];
}

/**
 * A file that was read and checked; nothing is written before it is confirmed. `ready` can be confirmed until
 * `expires_at`, `faulty` never, `done` was.
 */
export interface ListingImport {
  id: string;
  file_name: string;
  status: ImportStatus;
  counts: { create: number; change: number; same: number; faulty: number };
  /** Faults of the file as a whole: no row of it could be read. */
  faults: ImportFault[];
  rows: ImportRow[];
  /** Listings of the file; `rows` holds a page of them. */
  count: number;
  limit: number;
  offset: number;
  expires_at: string;
  created_at: string;
}
export interface ListingImportAnswer {
  import: ListingImport;
}
