import { PAYOUT_STATUSES, type PayoutStatus } from "../../../shared/marketplace-vocabulary";

/**
 * Which state of a transfer may follow which. A confirmed transfer can still come back days later, when the receiving
 * bank cannot credit it. What failed, came back or was dropped is over: the money is in the balance again and leaves by
 * another transfer.
 */
export const PAYOUT_TRANSITIONS: Readonly<Record<PayoutStatus, readonly PayoutStatus[]>> = {
  draft: ["approved", "dropped"],
  approved: ["sent", "dropped"],
  sent: ["confirmed", "failed", "returned"],
  confirmed: ["returned"],
  failed: [],
  returned: [],
  dropped: [],
};

/** Whether a transfer may go from one state to another; standing still is no transition. */
export function payoutMayFollow(from: PayoutStatus, to: PayoutStatus): boolean {
  return PAYOUT_TRANSITIONS[from].includes(to);
}

/** Whether the money is back in the producer's balance. */
export function isGivenBack(status: PayoutStatus): boolean {
  return status === "failed" || status === "returned" || status === "dropped";
}

/** States that can be reached from `start`, itself included. */
export function payoutReachableFrom(start: PayoutStatus): Set<PayoutStatus> {
  const seen = new Set<PayoutStatus>([start]);
  for (const status of seen) {
    for (const next of PAYOUT_STATUSES) if (payoutMayFollow(status, next)) seen.add(next);
  }
  return seen;
}
