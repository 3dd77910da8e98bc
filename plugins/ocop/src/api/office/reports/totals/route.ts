import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { totalsQuery } from "../../../../contract/office-report";
import { readTotals, totalsTable } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/totals`: what is in force in the own area at the end of a day, by unit, group and kind. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = queryOf(totalsQuery, req);
  const report = await readTotals(req.scope, officeScopeOf(req).area, query);
  if (format === "json") res.json(report);
  else await sendTable(res, totalsTable(report, languageOf(req.get("accept-language"))), format);
}
