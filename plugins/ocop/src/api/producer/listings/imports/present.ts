import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingImportAnswer } from "../../../../contract/producer-listing-import";
import { readImport } from "../../../../workflows/listing-import";
import { ApiError } from "../../../errors";
import { scopeOf } from "../../scope";

/** Answers with a page of a checked file. @throws ApiError `listing_import_not_found`, another producer's included */
export async function sendImport(
  req: MedusaRequest,
  res: MedusaResponse<ListingImportAnswer>,
  page: { id: string; limit: number; offset: number },
): Promise<void> {
  const found = await readImport(req.scope, { producer_id: scopeOf(req).producer_id, ...page });
  if (found === null) throw new ApiError("listing_import_not_found");
  res.json({ import: found });
}
