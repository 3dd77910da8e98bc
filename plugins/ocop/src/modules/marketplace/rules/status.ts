import {
  PRODUCER_ORDER_STATUSES,
  type ProducerOrderStatus,
  type RefundKind,
} from "../../../shared/marketplace-vocabulary";

/**
 * Which state of a producer's part may follow which. Refused is the producer's or, at the door, the buyer's no; both
 * end the part. A part that lost pieces (`partly_cancelled`) goes on like one that was accepted.
 */
export const PRODUCER_ORDER_TRANSITIONS: Readonly<Record<ProducerOrderStatus, readonly ProducerOrderStatus[]>> = {
  new: ["accepted", "refused", "cancelled", "partly_cancelled"],
  accepted: ["packed", "cancelled", "partly_cancelled", "refused"],
  partly_cancelled: ["accepted", "packed", "cancelled", "refused"],
  packed: ["shipped", "delivered", "cancelled"],
  shipped: ["delivered", "refused"],
  delivered: [],
  refused: [],
  cancelled: [],
};

/** Whether a part may go from one state to another; standing still is no transition. */
export function mayFollow(from: ProducerOrderStatus, to: ProducerOrderStatus): boolean {
  return PRODUCER_ORDER_TRANSITIONS[from].includes(to);
}

/** Whether goods of a part may still be taken back from the order without a parcel coming back. */
export function isBeforePacking(status: ProducerOrderStatus): boolean {
  return status === "new" || status === "accepted" || status === "partly_cancelled";
}

/** Whether nothing can happen to a part any more, except refunds of what was delivered. */
export function isFinal(status: ProducerOrderStatus): boolean {
  return PRODUCER_ORDER_TRANSITIONS[status].length === 0;
}

/**
 * Whether something of a part may be taken back. Cancelling and refusing end a part when nothing is left of it, so they go
 * by the table whatever the amount; goods come back only where they were delivered; money may be given at any time.
 */
export function mayTakeBack(kind: RefundKind, status: ProducerOrderStatus): boolean {
  if (status === "cancelled" || status === "refused") return false;
  if (kind === "cancel") return mayFollow(status, "cancelled");
  if (kind === "refused") return mayFollow(status, "refused");
  return kind === "goodwill" || status === "delivered";
}

/** States that can be reached from `start`, itself included. */
export function reachableFrom(start: ProducerOrderStatus): Set<ProducerOrderStatus> {
  const seen = new Set<ProducerOrderStatus>([start]);
  for (const status of seen) {
    for (const next of PRODUCER_ORDER_STATUSES) if (mayFollow(status, next)) seen.add(next);
  }
  return seen;
}
