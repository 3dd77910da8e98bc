import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { expiryExportQuery } from "../../../../contract/office-expiry";
import { expiryTable } from "../../../../workflows/expiry";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/expiries/export`: the list, filtered alike, as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filters } = queryOf(expiryExportQuery, req);
  await sendTable(res, await expiryTable(req.scope, officeScopeOf(req).area, filters), format);
}
