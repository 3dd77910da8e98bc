import type { WaitingMoney } from "../../contract/producer-money";
import { type PartBalance, waitingOf } from "../../modules/marketplace/rules/payable";

/** A part whose money waits, and what people call it. */
export interface HeldPart extends PartBalance {
  number: string;
}

const SHOWN = 50;

/**
 * What waits, gathered by the day on which it becomes payable, the next one first and what is not delivered last.
 * @param payoutOn the Monday on which something leaves that is payable from a day on
 */
export function gatherWaiting(
  parts: readonly HeldPart[],
  today: string,
  payoutOn: (day: string) => string,
): WaitingMoney[] {
  const groups = new Map<string, WaitingMoney>();
  for (const part of parts.toSorted((a, b) => b.amount - a.amount)) {
    const waiting = waitingOf(part, today);
    if (waiting === null) continue;
    const { why, until } = waiting;
    const key = until ?? "";
    const group = groups.get(key) ?? {
      why,
      until,
      payout_on: until === null ? null : payoutOn(until),
      amount: 0,
      count: 0,
      orders: [],
    };
    group.amount += part.amount;
    group.count += 1;
    if (group.orders.length < SHOWN) group.orders.push({ number: part.number, amount: part.amount });
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => ((a.until ?? "9") < (b.until ?? "9") ? -1 : 1));
}
