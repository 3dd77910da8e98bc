import { addDays } from "../../../shared/clock";
import type { ProducerOrderStatus } from "../../../shared/marketplace-vocabulary";
import { RETURN_WINDOW_DAYS } from "../../../shared/return-window";

/** What the ledger holds of one part, or of no part at all (`status` null). Đồng. */
export interface PartBalance {
  amount: number;
  status: ProducerOrderStatus | null;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh; null before delivery. */
  delivered_on: string | null;
}

/** A producer's money: `balance` is all of it, `held` waits for its return window, `payable` may leave. Đồng. */
export interface Balance {
  balance: number;
  held: number;
  payable: number;
}

/** Why a part's money waits, and the first day on which it does not, where that is known (YYYY-MM-DD). */
export type Waiting = { why: "delivery"; until: null } | { why: "return_window"; until: string };

/** First day on which money of a part may leave that was delivered on a day: the day after its return window. */
export function payableFrom(deliveredOn: string): string {
  return addDays(deliveredOn, RETURN_WINDOW_DAYS + 1);
}

/**
 * Why a part's money waits on a day; null when it does not: nothing can take it back any more (delivered and past its
 * window, or ended without delivery), or there is nothing to wait for because the part owes.
 */
export function waitingOf({ amount, status, delivered_on }: PartBalance, today: string): Waiting | null {
  if (status === null || status === "cancelled" || status === "refused" || amount <= 0) return null;
  if (status !== "delivered" || delivered_on === null) return { why: "delivery", until: null };
  const until = payableFrom(delivered_on);
  return until <= today ? null : { why: "return_window", until };
}

/**
 * What of a producer's money may be paid on a day. What the producer owes counts at once, what it is owed for a part
 * only when the part is over; entries that belong to no part (adjustments, payouts) count at once. `payable` may be
 * below zero: then nothing is paid, and the debt is carried to the next batch because balances are sums.
 * @param today YYYY-MM-DD in Asia/Ho_Chi_Minh
 */
export function balanceOf(parts: readonly PartBalance[], today: string): Balance {
  let balance = 0;
  let held = 0;
  for (const part of parts) {
    balance += part.amount;
    if (waitingOf(part, today) !== null) held += part.amount;
  }
  return { balance, held, payable: balance - held };
}
