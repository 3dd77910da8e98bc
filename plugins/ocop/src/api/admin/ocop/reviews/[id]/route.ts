import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readReviewForOperator } from "../../../../../workflows/review";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/reviews/:id`: one review with its reply. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const review = await readReviewForOperator(req.scope, req.params.id ?? "");
  if (review === null) throw new ApiError("review_not_found");
  res.json({ review });
}
