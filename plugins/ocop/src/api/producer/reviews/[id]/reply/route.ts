import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { replyBody } from "../../../../../contract/review";
import { replyToReview } from "../../../../../workflows/review";
import { bodyOf } from "../../../../validation";
import { scopeOf } from "../../../scope";

/** `POST /producer/reviews/:id/reply`: answers a review, or changes the answer for 24 hours. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, actor } = scopeOf(req);
  const { text } = bodyOf(replyBody, req);
  const review_id = req.params.id ?? "";
  await replyToReview(req.scope, { review_id, producer_id, text, actor });
  res.json({ id: review_id });
}
