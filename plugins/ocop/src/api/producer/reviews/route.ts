import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OwnReviewsAnswer, ownReviewQuery } from "../../../contract/review";
import { readOwnReviews } from "../../../workflows/review";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/reviews`: what buyers say of the producer's goods, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnReviewsAnswer>): Promise<void> {
  const { producer_id } = scopeOf(req);
  const { unanswered, limit, offset } = queryOf(ownReviewQuery, req);
  res.json(await readOwnReviews(req.scope, { producer_id, unanswered: unanswered === "true", limit, offset }));
}
