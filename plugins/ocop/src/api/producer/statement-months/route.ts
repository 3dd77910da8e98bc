import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementMonth } from "../../../contract/producer-money";
import { readStatementMonths } from "../../../workflows/producer-money";
import { scopeOf } from "../scope";

/** `GET /producer/statement-months`: months of which there is a statement with entries. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ months: StatementMonth[] }>): Promise<void> {
  res.json({ months: await readStatementMonths(req.scope, scopeOf(req).producer_id) });
}
