import { addDays, daysBetween } from "../../../shared/clock";
import type { Freshness } from "../../../shared/sales-point-vocabulary";

/** Days since the last check up to which a point is fresh: a quarter, the rhythm in which offices report. */
export const FRESH_DAYS = 90;
/** Days up to which it is ageing; afterwards it is stale. */
export const AGEING_DAYS = 180;

/** A day written YYYY-MM-DD of a check, how many days ago it was, and what that means; a day to come is no check yet. */
export function freshnessOf(lastChecked: string | null, today: string): { freshness: Freshness; days: number | null } {
  if (lastChecked === null || lastChecked > today) return { freshness: "never", days: null };
  const days = daysBetween(lastChecked, today);
  return { freshness: days <= FRESH_DAYS ? "fresh" : days <= AGEING_DAYS ? "ageing" : "stale", days };
}

/**
 * The days (YYYY-MM-DD, both included) between which the last check lies of points of one freshness; null is open. Points
 * that were never checked have no such days.
 */
export function checkedBetween(
  freshness: Exclude<Freshness, "never">,
  today: string,
): { from: string | null; to: string } {
  const ago = (days: number) => addDays(today, -days);
  switch (freshness) {
    case "fresh":
      return { from: ago(FRESH_DAYS), to: today };
    case "ageing":
      return { from: ago(AGEING_DAYS), to: ago(FRESH_DAYS + 1) };
    case "stale":
      return { from: null, to: ago(AGEING_DAYS + 1) };
  }
}
