import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { publishedQuery } from "../../../../contract/office-report";
import { publishedTable, readPublished } from "../../../../workflows/report";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/reports/published`: totals as they were published, beside what certificates say, with the difference. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = queryOf(publishedQuery, req);
  const language = languageOf(req.get("accept-language"));
  const report = await readPublished(req.scope, officeScopeOf(req).area, language);
  if (format === "json") res.json(report);
  else await sendTable(res, publishedTable(report, language), format);
}
