import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reviewAct } from "../../../../../../contract/review";
import { actOnReview, readReviewForOperator } from "../../../../../../workflows/review";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/reviews/:id/acts`: hides a review or shows it again, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await actOnReview(req.scope, { ...bodyOf(reviewAct, req), id, actor: req.auth_context.actor_id });
  res.json({ review: await readReviewForOperator(req.scope, id) });
}
