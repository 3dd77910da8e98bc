import { addDays, isIsoDay } from "../../../shared/clock";

/** Ten years: longer than any food keeps, shorter than a mistyped year. */
export const MAX_SHELF_DAYS = 3653;
/** More pieces than any producer of the programme makes in one go. */
export const MAX_LOT_QUANTITY = 10_000_000;

/** The facts of a lot that a rule judges; days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface LotFacts {
  made_on: string;
  /** Null for goods that do not expire, such as handicraft. */
  best_before: string | null;
  quantity: number;
}

export type LotFault =
  | "no_day"
  | "in_future"
  | "too_long_ago"
  | "before_made"
  | "shelf_too_long"
  | "expired"
  | "quantity";

/** Faults by the field at which they stand; empty when there are none. */
export type LotFaults = Partial<Record<keyof LotFacts, LotFault>>;

function madeFault(day: string, today: string): LotFault | null {
  if (!isIsoDay(day)) return "no_day";
  if (day > today) return "in_future";
  return day < addDays(today, -MAX_SHELF_DAYS) ? "too_long_ago" : null;
}

function bestBeforeFault(day: string, madeOn: string): LotFault | null {
  if (!isIsoDay(day)) return "no_day";
  if (!isIsoDay(madeOn)) return null;
  if (day < madeOn) return "before_made";
  return day > addDays(madeOn, MAX_SHELF_DAYS) ? "shelf_too_long" : null;
}

/** What of a lot's facts cannot be right on a day. @param today YYYY-MM-DD */
export function lotFaults({ made_on, best_before, quantity }: LotFacts, today: string): LotFaults {
  const made = madeFault(made_on, today);
  const best = best_before === null ? null : bestBeforeFault(best_before, made_on);
  const counted = Number.isInteger(quantity) && quantity > 0 && quantity <= MAX_LOT_QUANTITY;
  return {
    ...(made === null ? {} : { made_on: made }),
    ...(best === null ? {} : { best_before: best }),
    ...(counted ? {} : { quantity: "quantity" as const }),
  };
}

/** As {@link lotFaults}, and what is past its day is put on no pack. */
export function issueFaults(facts: LotFacts, today: string): LotFaults {
  const faults = lotFaults(facts, today);
  const expired = facts.best_before !== null && facts.best_before < today;
  return expired && faults.best_before === undefined ? { ...faults, best_before: "expired" } : faults;
}

/** Why a step or test cannot have been on that day: it is past or present. @param today YYYY-MM-DD */
export function deedFault(day: string, today: string): LotFault | null {
  return madeFault(day, today);
}
