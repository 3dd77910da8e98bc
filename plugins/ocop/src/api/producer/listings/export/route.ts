import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingExportQuery } from "../../../../contract/producer-listing-import";
import { exportListings } from "../../../../workflows/listing-import";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { scopeOf } from "../../scope";

/** `GET /producer/listings/export`: all listings as a file that can be changed and sent back. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = queryOf(listingExportQuery, req);
  await sendTable(res, await exportListings(req.scope, scopeOf(req).producer_id, format), format);
}
