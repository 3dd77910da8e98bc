import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ReviewListAnswer, reviewListQuery } from "../../../contract/review";
import { readPublicReviews } from "../../../workflows/review";
import { audienceOf } from "../../audience";
import { queryOf } from "../../validation";

/** `GET /store/reviews`: visible reviews of one product or one producer, newest first, with count and mean of all. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReviewListAnswer>): Promise<void> {
  res.json(await readPublicReviews(req.scope, queryOf(reviewListQuery, req), audienceOf(req)));
}
