import type { Inquiry } from "../../../../plugins/ocop/src/contract/inquiry";
import type { ProducerInquiryTexts } from "../../shared/i18n/vi/producer-inquiries";

/** How a request stands for its producer, in words. */
export function stateOf({ won, status, open, answer }: Inquiry, words: ProducerInquiryTexts): string {
  if (won) return words.won;
  if (status !== "open") return words.statuses[status];
  return open ? words.answers[answer] : words.over;
}
