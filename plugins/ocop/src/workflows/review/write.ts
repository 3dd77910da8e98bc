import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ReviewBody } from "../../contract/review";
import { REVIEW_MODULE, type ReviewModuleService } from "../../modules/review";
import { plainWords } from "../../modules/review/rules/words";
import { MAX_AUTHOR_CHARS, MAX_REVIEW_CHARS } from "../../shared/review-vocabulary";
import { reviewableLines } from "./lines";

/**
 * The buyer of an order reviews one of its delivered lines, or changes what they said within 30 days.
 * @throws MedusaError not_found `review_line_not_found` for a line of another order or one that is not delivered,
 *   not_allowed `review_closed`
 */
export async function writeReview(
  container: MedusaContainer,
  { order_id, line_id, stars, text, author }: ReviewBody & { order_id: string },
): Promise<string> {
  const line = (await reviewableLines(container, order_id)).find((one) => one.line_id === line_id);
  if (line === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No delivered line of this order", "review_line_not_found");
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const id = await service.writeReview({
    product_id: line.product_id,
    producer_id: line.producer_id,
    producer_order_line_id: line.line_id,
    stars,
    text: plainWords(text, MAX_REVIEW_CHARS),
    author: plainWords(author, MAX_AUTHOR_CHARS),
  });
  if (id === null)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The review cannot be changed any more", "review_closed");
  return id;
}
