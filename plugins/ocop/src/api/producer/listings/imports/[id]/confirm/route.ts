import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingImportQuery } from "../../../../../../contract/producer-listing-import";
import { confirmImport } from "../../../../../../workflows/listing-import";
import { scopeOf } from "../../../../scope";
import { sendImport } from "../../present";

/**
 * `POST /producer/listings/imports/:id/confirm`: writes all that the preview shows, or nothing; once, however often it is
 * asked.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await confirmImport(req.scope, { ...scopeOf(req), id });
  await sendImport(req, res, { id, ...listingImportQuery.parse({}) });
}
