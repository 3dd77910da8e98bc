import type { ProducerOrderStatus } from "../../../shared/marketplace-vocabulary";
import { REPLY_EDIT_HOURS, REVIEW_EDIT_DAYS } from "../../../shared/review-vocabulary";

const HOUR_MS = 3_600_000;

/** As much of a bought line as decides whether it may be reviewed. */
export interface BoughtLine {
  /** State of the producer's part that the line belongs to. */
  status: ProducerOrderStatus;
  quantity: number;
  cancelled_quantity: number;
}

/** Whether the buyer of a line may review it: the goods were delivered, and at least one piece was kept (decision 41). */
export function mayReview({ status, quantity, cancelled_quantity }: BoughtLine): boolean {
  return status === "delivered" && quantity > cancelled_quantity;
}

/** Until when a review of that moment may be changed by its buyer. */
export function reviewEditableUntil(written: Date): Date {
  return new Date(written.getTime() + REVIEW_EDIT_DAYS * 24 * HOUR_MS);
}

/** Until when a reply of that moment may be changed by its producer. */
export function replyEditableUntil(written: Date): Date {
  return new Date(written.getTime() + REPLY_EDIT_HOURS * HOUR_MS);
}
