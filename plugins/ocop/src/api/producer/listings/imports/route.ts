import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type ListingImportAnswer,
  listingImportQuery,
  MAX_IMPORT_BYTES,
} from "../../../../contract/producer-listing-import";
import { importFile } from "../../../../workflows/listing-import";
import { readBytes } from "../../../read-bytes";
import { uploadedName } from "../../../uploaded-name";
import { scopeOf } from "../../scope";
import { sendImport } from "./present";

/**
 * `POST /producer/listings/imports`: the bytes of an .xlsx or CSV file as the body (`application/octet-stream`), its name in
 * `x-file-name`. Read and checked; nothing is written before it is confirmed. 201 with the first rows of the preview, also
 * for a file with faults, which the answer names.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingImportAnswer>): Promise<void> {
  const bytes = await readBytes(req, MAX_IMPORT_BYTES, "listing_file_too_large");
  const id = await importFile(req.scope, { ...scopeOf(req), file_name: uploadedName(req), bytes });
  res.status(201);
  await sendImport(req, res, { id, ...listingImportQuery.parse({}) });
}
