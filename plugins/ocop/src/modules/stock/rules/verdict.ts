/** A completion that is still under way after so many seconds has failed or crashed. */
export const COMPLETION_SECONDS = 30;

/** What there is of one inventory item, in pieces. */
export interface Supply {
  /** In stock and not reserved by an order. */
  unreserved: number;
  /** Held by other carts. */
  held: number;
  /** The part of `held` whose carts are becoming orders right now: it may be counted in the reservations already. */
  completing: number;
}

/** `unsettled`: it depends on how the completions that are under way end, so ask again in a moment. */
export type Verdict = "fits" | "short" | "unsettled";

const NOTHING: Supply = { unreserved: 0, held: 0, completing: 0 };

/** Pieces that nobody else may count on. */
export function freeOf({ unreserved, held }: Supply = NOTHING): number {
  return Math.max(0, unreserved - held);
}

/** The most that could be free once the completions under way have settled. */
export function freeAtBest({ unreserved, held, completing }: Supply = NOTHING): number {
  return Math.max(0, unreserved - held + completing);
}

/** Whether a demand (inventory item -> pieces) can be met whole. */
export function verdictOn(demand: ReadonlyMap<string, number>, supply: ReadonlyMap<string, Supply>): Verdict {
  const all = [...demand];
  if (all.every(([item, pieces]) => pieces <= freeOf(supply.get(item)))) return "fits";
  return all.every(([item, pieces]) => pieces <= freeAtBest(supply.get(item))) ? "unsettled" : "short";
}

/** Whether what a cart holds covers its demand. */
export function covers(held: ReadonlyMap<string, number>, demand: ReadonlyMap<string, number>): boolean {
  return [...demand].every(([item, pieces]) => pieces <= (held.get(item) ?? 0));
}
