import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { bankTransferQuery } from "../../../../contract/bank";
import { readTransferPage } from "../../../../workflows/bank";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/bank-transfers`: transfers of the market's account, newest first, and where their money lies. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readTransferPage(req.scope, queryOf(bankTransferQuery, req)));
}
