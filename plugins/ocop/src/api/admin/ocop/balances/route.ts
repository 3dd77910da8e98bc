import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { balanceQuery } from "../../../../contract/payout";
import { readBalances } from "../../../../workflows/payout";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/balances`: what every producer is owed, what of it waits, what can be paid. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readBalances(req.scope, queryOf(balanceQuery, req)));
}
