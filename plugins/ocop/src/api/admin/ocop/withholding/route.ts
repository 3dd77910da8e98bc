import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withholdingQuery } from "../../../../contract/statement";
import { readWithholding, withholdingTable } from "../../../../workflows/statement";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/withholding?month=&format=`: tax withheld of household sellers, for the market's declaration. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { month, format } = queryOf(withholdingQuery, req);
  const rows = await readWithholding(req.scope, month);
  if (format === "json") res.json({ month, withholding: rows, count: rows.length });
  else await sendTable(res, withholdingTable(month, rows, languageOf(req.get("accept-language"))), format);
}
