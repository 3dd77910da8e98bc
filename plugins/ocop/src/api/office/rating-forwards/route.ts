import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forwardQuery } from "../../../contract/office-rating";
import { readForwards } from "../../../workflows/rating";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

type Answer = Awaited<ReturnType<typeof readForwards>>;

/** `GET /office/rating-forwards`: what came from below, or what the office sent up. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  res.json(await readForwards(req.scope, officeScopeOf(req), queryOf(forwardQuery, req)));
}
