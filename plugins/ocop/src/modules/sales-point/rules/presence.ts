import { addDays, dayInHoChiMinh } from "../../../shared/clock";
import { isInLastNight, isInToday, type Schedule } from "./hours";
import type { SalesPointStatus } from "../../../shared/sales-point-vocabulary";

/** What decides whether a point exists for a visitor on a day. Days are YYYY-MM-DD; both ends are included. */
export type Presence = Schedule & {
  status: SalesPointStatus;
  opened_on: string | null;
  closed_on: string | null;
  starts_on: string | null;
  ends_on: string | null;
};

/** A fair is a sales point with dates. */
export function isFair(point: { starts_on: string | null; ends_on: string | null }): boolean {
  return point.starts_on !== null || point.ends_on !== null;
}

/** Whether the point trades on that day: open status, after its opening, before its closing, within a fair's dates. */
export function isTradingOn(point: Omit<Presence, keyof Schedule>, day: string): boolean {
  const begun = (point.opened_on ?? "") <= day && (point.starts_on ?? "") <= day;
  const over = (point.closed_on !== null && point.closed_on <= day) || (point.ends_on !== null && point.ends_on < day);
  return point.status === "open" && begun && !over;
}

/**
 * "Open now": false on a day without trade, else by the hours; null when the hours are unknown. What runs over
 * midnight belongs to the day it began on: a fair's last evening may end after its last day, and nothing is left
 * over from the evening before its first.
 */
export function isOpenAt(point: Presence, moment: Date): boolean | null {
  const today = dayInHoChiMinh(moment);
  if (isTradingOn(point, addDays(today, -1)) && isInLastNight(point, moment)) return true;
  return isTradingOn(point, today) ? isInToday(point, moment) : false;
}
