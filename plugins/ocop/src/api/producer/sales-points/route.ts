import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OwnPointsAnswer, ownPointQuery } from "../../../contract/place-request";
import { readOwnPoints } from "../../../workflows/place-request";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/sales-points`: open sales points that the producer may ask for a place. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnPointsAnswer>): Promise<void> {
  const { producer_id } = scopeOf(req);
  res.json(await readOwnPoints(req.scope, { ...queryOf(ownPointQuery, req), producer_id }));
}
