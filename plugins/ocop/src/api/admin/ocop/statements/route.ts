import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementQuery } from "../../../../contract/statement";
import { readStatement, statementTable } from "../../../../workflows/statement";
import { ApiError, languageOf } from "../../../errors";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/statements?producer_id=&month=&format=`: a producer's account in one month. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, month, format } = queryOf(statementQuery, req);
  const statement = await readStatement(req.scope, producer_id, month);
  if (statement === null) throw new ApiError("producer_not_found");
  if (format === "json") res.json({ statement });
  else await sendTable(res, statementTable(statement, languageOf(req.get("accept-language"))), format);
}
