import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { yearlyQuery } from "../../../../contract/office-yearly";
import { drawYearly, readYearly } from "../../../../workflows/report";
import { sendPdf } from "../../../send-pdf";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/yearly.pdf?year=`: the report of a year on paper, to be numbered and signed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const report = await readYearly(req.scope, officeScopeOf(req), queryOf(yearlyQuery, req), "vi");
  sendPdf(res, { name: `bao-cao-ocop-${report.year}`, body: await drawYearly(report) });
}
