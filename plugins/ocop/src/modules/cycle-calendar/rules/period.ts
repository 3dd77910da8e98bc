import type { CycleStep } from "../../../shared/cycle-vocabulary";
import { daysBetween } from "../../../shared/clock";
import { QUANG_NINH_CALENDAR } from "../data/example";

/** When a step is taken. Days are YYYY-MM-DD, both included. */
export interface PeriodDays {
  starts_on: string;
  ends_on: string;
}

/** Where a time stands on a day. */
export type PeriodState = "past" | "now" | "coming";

/** Most days that one time of a step may last. */
const MOST_DAYS = 366;

/** What is wrong with a time, or null: it ends before it begins, or lasts longer than a year. */
export function periodFault({ starts_on, ends_on }: PeriodDays): "ends_before" | "too_long" | null {
  if (ends_on < starts_on) return "ends_before";
  return daysBetween(starts_on, ends_on) >= MOST_DAYS ? "too_long" : null;
}

/** The year of the cycle that a time belongs to: that of its first day. */
export function cycleYear({ starts_on }: PeriodDays): number {
  return Number(starts_on.slice(0, 4));
}

/** Where a time stands on a day, YYYY-MM-DD. */
export function periodState({ starts_on, ends_on }: PeriodDays, today: string): PeriodState {
  if (today > ends_on) return "past";
  return today < starts_on ? "coming" : "now";
}

/** The example calendar in a year. */
export function examplePeriods(year: number): (PeriodDays & { step: CycleStep })[] {
  return QUANG_NINH_CALENDAR.map(({ step, from, to }) => ({
    step,
    starts_on: `${year}-${from}`,
    ends_on: `${year}-${to}`,
  }));
}
