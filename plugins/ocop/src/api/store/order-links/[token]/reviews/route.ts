import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ReviewableLine, reviewBody } from "../../../../../contract/review";
import { linkKey } from "../../../../../shared/link-key";
import { readOrderLink } from "../../../../../shared/order-link";
import { readOrderReviews, writeReview } from "../../../../../workflows/review";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

function orderOf(req: MedusaRequest): string {
  const orderId = readOrderLink(req.params.token ?? "", linkKey(req.scope));
  if (orderId === null) throw new ApiError("order_not_found");
  return orderId;
}

type Answer = { lines: ReviewableLine[] };

async function answer(req: MedusaRequest, res: MedusaResponse<Answer>, orderId: string): Promise<void> {
  res.set("Cache-Control", "private, no-store");
  res.json({ lines: await readOrderReviews(req.scope, orderId) });
}

/** `GET /store/order-links/:token/reviews`: the delivered lines of an order with what its buyer said of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  await answer(req, res, orderOf(req));
}

/** `POST /store/order-links/:token/reviews`: reviews one delivered line, or changes that review for 30 days. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const orderId = orderOf(req);
  await writeReview(req.scope, { ...bodyOf(reviewBody, req), order_id: orderId });
  await answer(req, res, orderId);
}
