import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { overTimeQuery } from "../../../../contract/office-report";
import { readOverTime, overTimeTable } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/over-time`: what was in force at the end of each year or quarter. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = queryOf(overTimeQuery, req);
  const report = await readOverTime(req.scope, officeScopeOf(req).area, query);
  if (format === "json") res.json(report);
  else await sendTable(res, overTimeTable(report, languageOf(req.get("accept-language"))), format);
}
