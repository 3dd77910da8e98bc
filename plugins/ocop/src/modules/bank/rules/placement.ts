import type { TransferPlace, TransferReason } from "../../../shared/bank-vocabulary";

/** The request for money that a transfer's reference names. Đồng. */
export interface Target {
  session_id: string;
  /** Null while the cart is no order yet. */
  order_id: string | null;
  /** What the buyer still owes by the order as it is now; 0 once it was paid. */
  due: number;
  /** False once the order was cancelled: it takes no more money. */
  open: boolean;
}

/** Some đồng and where they lie. */
export interface Placement {
  place: TransferPlace;
  amount: number;
  reason: TransferReason;
  session_id: string | null;
  order_id: string | null;
}

/**
 * Where an incoming transfer goes. Every đồng goes to exactly one place.
 * @param amount đồng, above zero
 * @param applied đồng that this target has already
 */
export function placeIncoming(amount: number, target: Target | null, applied: number): Placement[] {
  const to = (place: TransferPlace, part: number, reason: TransferReason): Placement => ({
    place,
    amount: part,
    reason,
    session_id: target?.session_id ?? null,
    order_id: target?.order_id ?? null,
  });
  if (target === null) return [to("unmatched", amount, "wrong_reference")];
  if (!target.open) return [to("refund_due", amount, "late")];
  const missing = target.due - applied;
  if (missing <= 0) return [to("refund_due", amount, "twice")];
  if (amount < missing) return [to("applied", amount, "under")];
  const paid = to("applied", missing, "exact");
  return amount === missing ? [paid] : [{ ...paid, reason: "over" }, to("refund_due", amount - missing, "over")];
}

/** What of one transfer lies where; đồng above zero. */
export type Position = Omit<Placement, "reason">;

/** Money that nobody has used yet is taken first. */
const ORDER: readonly TransferPlace[] = ["unmatched", "refund_due", "applied", "paid_back"];

/**
 * What a reversal takes away: a bank that takes a transfer back takes it from wherever its đồng lie.
 * @param amount đồng that the bank took, above zero
 * @returns placements below zero that sum to `-amount`; what no position covers is left unmatched, for a person
 */
export function placeReversal(amount: number, positions: readonly Position[]): Placement[] {
  const taken = takeFrom(
    amount,
    positions.toSorted((a, b) => ORDER.indexOf(a.place) - ORDER.indexOf(b.place)),
  );
  const placements = taken.map((position): Placement => ({
    ...position,
    amount: -position.amount,
    reason: "reversal",
  }));
  const open = amount - taken.reduce((sum, position) => sum + position.amount, 0);
  if (open === 0) return placements;
  return [...placements, { place: "unmatched", amount: -open, reason: "reversal", session_id: null, order_id: null }];
}

/** Takes up to that many đồng from positions, the first ones first. */
export function takeFrom<Held extends { amount: number }>(amount: number, positions: readonly Held[]): Held[] {
  let left = amount;
  return positions.flatMap((position) => {
    const part = Math.min(left, Math.max(position.amount, 0));
    left -= part;
    return part > 0 ? [{ ...position, amount: part }] : [];
  });
}
