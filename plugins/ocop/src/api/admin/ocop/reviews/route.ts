import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reviewAdminQuery } from "../../../../contract/review";
import { listReviewsForOperator } from "../../../../workflows/review";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/reviews`: buyers' reviews, hidden ones too, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listReviewsForOperator(req.scope, queryOf(reviewAdminQuery, req)));
}
