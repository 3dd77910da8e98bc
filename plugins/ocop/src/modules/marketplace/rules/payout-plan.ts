import { addDays } from "../../../shared/clock";
import { balanceOf, type PartBalance, waitingOf } from "./payable";

/** What a weekly batch will hold of a producer's money if nothing changes until then. Đồng. */
export interface PlannedPayout {
  /** YYYY-MM-DD, a Monday. */
  on: string;
  amount: number;
}

/**
 * The batches that are left to come, with what each pays if no order, return or correction comes meanwhile. The first one
 * is told even when it pays nothing; a debt shrinks the payouts after it, as it does in the batches themselves.
 * @param first YYYY-MM-DD, the next Monday on which a batch is drafted
 */
export function plannedPayouts(parts: readonly PartBalance[], first: string): PlannedPayout[] {
  const last = parts.reduce((day, part) => {
    const until = waitingOf(part, first)?.until ?? first;
    return until > day ? until : day;
  }, first);
  const planned: PlannedPayout[] = [];
  let paid = 0;
  for (let on = first; ; on = addDays(on, 7)) {
    const amount = Math.max(0, balanceOf(parts, on).payable - paid);
    if (amount > 0 || on === first) planned.push({ on, amount });
    paid += amount;
    if (on >= last) return planned;
  }
}
