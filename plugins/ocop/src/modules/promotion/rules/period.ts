import { addDays, isIsoDay } from "../../../shared/clock";
import {
  FEATURES_AN_OFFICE,
  type FeatureState,
  MOST_DAYS_AHEAD,
  MOST_FEATURE_DAYS,
} from "../../../shared/promotion-vocabulary";

/** Days YYYY-MM-DD in Asia/Ho_Chi_Minh, both included. */
export interface Period {
  from_day: string;
  to_day: string;
}

/** The days of a feature that lasts `days` days. */
export function periodOf(from_day: string, days: number): Period {
  return { from_day, to_day: addDays(from_day, days - 1) };
}

/** Why a feature cannot last these days, or null. */
export function periodProblem(from_day: string, days: number, today: string): "from_day" | "days" | null {
  if (!isIsoDay(from_day) || from_day < today || from_day > addDays(today, MOST_DAYS_AHEAD)) return "from_day";
  return Number.isInteger(days) && days >= 1 && days <= MOST_FEATURE_DAYS ? null : "days";
}

/** What a feature is on a day; one that somebody ended is over, whatever its days say. */
export function featureState({ from_day, to_day, ended }: Period & { ended: boolean }, today: string): FeatureState {
  if (ended || today > to_day) return "over";
  return today < from_day ? "coming" : "running";
}

export function overlap(one: Period, other: Period): boolean {
  return one.from_day <= other.to_day && other.from_day <= one.to_day;
}

/** What a new feature meets on its page. */
interface Booked extends Period {
  sales_point_id: string;
  office_id: string;
}

/**
 * Why a feature cannot be booked beside those of the same page, or null: one point stands once on a page, and one office
 * holds at most {@link FEATURES_AN_OFFICE} places of a page at a time.
 */
export function bookingProblem(wanted: Booked, page: readonly Booked[]): "feature_overlaps" | "feature_limit" | null {
  const beside = page.filter((other) => overlap(wanted, other));
  if (beside.some(({ sales_point_id }) => sales_point_id === wanted.sales_point_id)) return "feature_overlaps";
  const own = beside.filter(({ office_id }) => office_id === wanted.office_id);
  return own.length >= FEATURES_AN_OFFICE ? "feature_limit" : null;
}
