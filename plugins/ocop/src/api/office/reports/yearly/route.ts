import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { yearlyQuery, type YearlyReport } from "../../../../contract/office-yearly";
import { readYearly } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/yearly?year=`: all that the report of a year is made of. */
export async function GET(req: MedusaRequest, res: MedusaResponse<YearlyReport>): Promise<void> {
  const language = languageOf(req.get("accept-language"));
  res.json(await readYearly(req.scope, officeScopeOf(req), queryOf(yearlyQuery, req), language));
}
