import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownStatementQuery } from "../../../contract/producer-money";
import { readStatement, statementTable } from "../../../workflows/statement";
import { ApiError, languageOf } from "../../errors";
import { sendTable } from "../../send-table";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/statements?month=&format=`: the producer's account in one month, the same that the operator sees. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { month, format } = queryOf(ownStatementQuery, req);
  const statement = await readStatement(req.scope, scopeOf(req).producer_id, month);
  if (statement === null) throw new ApiError("not_found");
  if (format === "json") res.json({ statement });
  else await sendTable(res, statementTable(statement, languageOf(req.get("accept-language"))), format);
}
