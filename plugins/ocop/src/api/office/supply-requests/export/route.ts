import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeSupplyExportQuery } from "../../../../contract/office-inquiry";
import { officeRequestTable } from "../../../../workflows/inquiry";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/supply-requests/export`: the list, filtered alike, as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filters } = queryOf(officeSupplyExportQuery, req);
  await sendTable(res, await officeRequestTable(req.scope, officeScopeOf(req).area, filters), format);
}
