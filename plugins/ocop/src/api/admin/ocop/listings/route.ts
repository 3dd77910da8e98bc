import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingReviewQuery } from "../../../../contract/listing-review";
import { readReviews } from "../../../../workflows/producer-listing";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/listings`: what producers handed in, those that wait longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readReviews(req.scope, queryOf(listingReviewQuery, req)));
}
