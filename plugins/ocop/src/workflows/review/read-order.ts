import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReviewableLine } from "../../contract/review";
import { reviewEditableUntil } from "../../modules/review/rules/who";
import { variantShown } from "../../shared/variant-title";
import { type OrderLine, reviewableLines } from "./lines";

function reviewOf(line: OrderLine): ReviewableLine["review"] {
  const { stars, text, author, review_status: status, hidden_reason, reviewed_at, reply } = line;
  if (stars === null || status === null || reviewed_at === null) return null;
  const until = reviewEditableUntil(reviewed_at);
  const editable = until.getTime() > Date.now();
  return { stars, text, author, status, hidden_reason, editable, editable_until: until.toISOString(), reply };
}

/** What the buyer of an order may review, and what they said; empty while nothing is delivered. */
export async function readOrderReviews(container: MedusaContainer, orderId: string): Promise<ReviewableLine[]> {
  const lines = await reviewableLines(container, orderId);
  return lines.map((line) => ({
    line_id: line.line_id,
    title: line.title,
    variant: variantShown(line.variant_title, line.title),
    review: reviewOf(line),
  }));
}
