import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownPayoutQuery, type OwnPayouts } from "../../../contract/producer-money";
import { readOwnPayouts } from "../../../workflows/producer-money";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/payouts`: transfers to the producer and what became of them, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnPayouts>): Promise<void> {
  res.json(await readOwnPayouts(req.scope, scopeOf(req).producer_id, queryOf(ownPayoutQuery, req)));
}
