import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { auditExportQuery } from "../../../../contract/audit-trail";
import { auditTable, readOfficeTrail } from "../../../../workflows/audit-trail";
import { languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** Lines of one file; who needs more names a shorter period. */
const MOST = 10_000;

/** `GET /office/audit/export`: the same lines as a file. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filters } = queryOf(auditExportQuery, req);
  const language = languageOf(req.get("accept-language"));
  const { lines } = await readOfficeTrail(req.scope, officeScopeOf(req), { ...filters, limit: MOST, language });
  await sendTable(res, auditTable(lines, language), format);
}
