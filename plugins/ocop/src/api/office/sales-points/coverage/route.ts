import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { coverageQuery } from "../../../../contract/office-sales-point";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { coverageTable, readCoverage } from "../../../../workflows/office-sales-point";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/sales-points/coverage`: points of each unit of the area against the target, also as XLSX or CSV. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { by, format } = queryOf(coverageQuery, req);
  const coverage = await readCoverage(req.scope, officeScopeOf(req).area, by);
  if (format === "json") res.json(coverage);
  else
    await sendTable(res, coverageTable(coverage, languageOf(req.get("accept-language")), todayInHoChiMinh()), format);
}
