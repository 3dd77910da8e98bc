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

/** Whether nothing can take a part's money back any more: delivered and past its window, or ended without delivery. */
function isOver({ status, delivered_on }: PartBalance, today: string): boolean {
  if (status === "cancelled" || status === "refused") return true;
  return status === "delivered" && delivered_on !== null && addDays(delivered_on, RETURN_WINDOW_DAYS) < today;
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
    if (part.status !== null && part.amount > 0 && !isOver(part, today)) held += part.amount;
  }
  return { balance, held, payable: balance - held };
}
