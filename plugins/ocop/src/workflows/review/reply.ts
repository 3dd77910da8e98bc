import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { REVIEW_MODULE, type ReviewModuleService } from "../../modules/review";
import { plainWords } from "../../modules/review/rules/words";
import { MAX_REPLY_CHARS } from "../../shared/review-vocabulary";
import { audit, inTransaction } from "../delivery";

/**
 * A producer answers a review of its goods, or changes the answer within 24 hours.
 * @throws MedusaError invalid_data `reply_empty`, not_found `review_not_found` for another producer's or a hidden review,
 *   not_allowed `reply_closed`
 */
export async function replyToReview(
  container: MedusaContainer,
  reply: { review_id: string; producer_id: string; text: string; actor: string },
): Promise<void> {
  const text = plainWords(reply.text, MAX_REPLY_CHARS);
  if (text === null) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Nothing is left", "reply_empty");
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const outcome = await inTransaction(container, REVIEW_MODULE, async (transaction) => {
    const written = await service.writeReply({ ...reply, text }, transaction);
    if (written !== "written") return written;
    const subject = { subject_type: "review", subject_id: reply.review_id, after: { text } };
    const line = { actor_type: "producer", actor_id: reply.actor, action: "review.replied", ...subject };
    await audit(container, line, transaction);
    return written;
  });
  if (outcome === "unknown")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such review", "review_not_found");
  if (outcome === "closed")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The reply cannot be changed any more", "reply_closed");
}
