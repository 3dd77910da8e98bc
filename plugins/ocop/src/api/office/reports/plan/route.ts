import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { planQuery } from "../../../../contract/office-plan";
import { planTable, readPlan } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/plan?year=`: the own plan beside what came of it, and every change of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { year, format } = queryOf(planQuery, req);
  const report = await readPlan(req.scope, officeScopeOf(req), year);
  if (format === "json") res.json(report);
  else await sendTable(res, planTable(report, languageOf(req.get("accept-language"))), format);
}
