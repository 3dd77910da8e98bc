/** Monday first, as Vietnamese calendars print a week. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From and to as HH:MM. */
export type TimeRange = readonly [from: string, to: string];
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly TimeRange[]>>>;
export type HourException = { date: string; ranges: readonly TimeRange[]; note?: string | null };

/** Days in a row with the same hours, as one line of a table. */
type HoursRow = { from: Weekday; to: Weekday; ranges: readonly TimeRange[] };

/** The weekly table with equal neighbours joined: "Monday to Saturday" instead of six equal lines. */
export function hoursRows(hours: WeeklyHours): HoursRow[] {
  return WEEKDAYS.reduce<HoursRow[]>((rows, day) => {
    const ranges = hours[day] ?? [];
    const last = rows.at(-1);
    if (last !== undefined && JSON.stringify(last.ranges) === JSON.stringify(ranges)) {
      return [...rows.slice(0, -1), { ...last, to: day }];
    }
    return [...rows, { from: day, to: day, ranges }];
  }, []);
}

/** True when the row covers the weekday. */
export function rowCovers(row: HoursRow, day: Weekday): boolean {
  const at = WEEKDAYS.indexOf(day);
  return WEEKDAYS.indexOf(row.from) <= at && at <= WEEKDAYS.indexOf(row.to);
}

/** "07:30–11:30, 13:30–17:00" with en dashes; empty when closed. */
export function rangesText(ranges: readonly TimeRange[]): string {
  return ranges.map(([from, to]) => `${from}–${to}`).join(", ");
}

/** Exceptions of today and later, earliest first, at most `count`. Days are YYYY-MM-DD. */
export function comingExceptions(exceptions: readonly HourException[], today: string, count = 6): HourException[] {
  return exceptions
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, count);
}
