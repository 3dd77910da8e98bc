import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingImportQuery } from "../../../../../contract/producer-listing-import";
import { queryOf } from "../../../../validation";
import { sendImport } from "../present";

/** `GET /producer/listings/imports/:id`: what a checked file would do, or did, page by page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendImport(req, res, { id: req.params.id ?? "", ...queryOf(listingImportQuery, req) });
}
