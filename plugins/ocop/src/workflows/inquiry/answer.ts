import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { InquiryAnswer } from "../../contract/inquiry";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { todayInHoChiMinh } from "../../shared/clock";
import { audit, inTransaction } from "../delivery";

/**
 * A producer says that it can supply, or that it cannot; the last answer counts while the request is open.
 * @throws MedusaError not_found `supply_request_not_found` for a request that was not shown to this producer, not_allowed
 *   `supply_request_closed`
 */
export async function answerInquiry(
  container: MedusaContainer,
  input: { request_id: string; producer_id: string; actor: string; answer: InquiryAnswer },
): Promise<void> {
  const { request_id, producer_id, actor, answer } = input;
  const note = answer.note || null;
  const offer =
    answer.answer === "offer" ? { quantity: answer.quantity, price: answer.price, from_day: answer.from_day } : null;
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  const today = todayInHoChiMinh();
  const outcome = await inTransaction(container, INQUIRY_MODULE, async (transaction) => {
    const written = await service.answer({ request_id, producer_id, actor, offer, note, today }, transaction);
    if (written !== "written") return written;
    const after = { producer_id, ...offer, note };
    const subject = { subject_type: "supply_request", subject_id: request_id, after };
    const line = { actor_type: "producer", actor_id: actor, action: `supply_request.${answer.answer}`, ...subject };
    await audit(container, line, transaction);
    return written;
  });
  if (outcome === "unknown")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "supply_request_not_found");
  if (outcome === "closed")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The request is over", "supply_request_closed");
}
