import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { salesQuery } from "../../../../contract/office-sales";
import { readSales, salesTable } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/sales`: orders and money of the area's producers; never those of single ones. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = queryOf(salesQuery, req);
  const report = await readSales(req.scope, officeScopeOf(req).area, query);
  if (format === "json") res.json(report);
  else await sendTable(res, salesTable(report, languageOf(req.get("accept-language"))), format);
}
