import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeProducersExport } from "../../../../contract/office-registry";
import { exportRegistryProducers } from "../../../../workflows/office-registry";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/producers/export`: the list that filters let through, whole, as XLSX or CSV. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = queryOf(officeProducersExport, req);
  await sendTable(res, await exportRegistryProducers(req.scope, officeScopeOf(req).area, query), query.format);
}
