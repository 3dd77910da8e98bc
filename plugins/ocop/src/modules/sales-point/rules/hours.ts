import { addDays, isIsoDay, weekMomentInHoChiMinh } from "../../../shared/clock";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From and to as HH:MM. A `to` at or before `from` lies on the next day; "24:00" is the end of the day. */
export type TimeRange = readonly [from: string, to: string];
export type WeeklyHours = Readonly<Partial<Record<Weekday, readonly TimeRange[]>>>;

/** Replaces the weekly table on one day (YYYY-MM-DD); no ranges means closed. */
export type HourException = { date: string; ranges: readonly TimeRange[]; note?: string | undefined };

export type Schedule = { hours: WeeklyHours | null; hour_exceptions: readonly HourException[] | null };

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DAY_MINUTES = 1440;

/** Minutes since midnight of HH:MM; 1440 for "24:00"; null for anything else. */
export function minuteOf(time: string): number | null {
  if (time === "24:00") return DAY_MINUTES;
  const match = TIME.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

type Span = { from: number; to: number };

/** Minutes from the midnight its day begins with; over midnight `to` is above 1440. Null for an empty or bad range. */
function spanOf([open, close]: TimeRange): Span | null {
  const from = minuteOf(open);
  const to = minuteOf(close);
  if (from === null || to === null || from === DAY_MINUTES || from === to) return null;
  return { from, to: to > from ? to : to + DAY_MINUTES };
}

/** The ranges of one day: an exception if there is one, else the weekly table; null when nobody told us. */
function rangesOn(schedule: Schedule, day: string, weekday: number): readonly TimeRange[] | null {
  const exception = schedule.hour_exceptions?.find(({ date }) => date === day);
  if (exception) return exception.ranges;
  if (!schedule.hours) return null;
  const name = WEEKDAYS[weekday];
  return (name && schedule.hours[name]) ?? [];
}

const covers = (ranges: readonly TimeRange[], minute: number) =>
  ranges.some((range) => {
    const span = spanOf(range);
    return span !== null && span.from <= minute && minute < span.to;
  });

/** Whether a range that began on the day before still runs over midnight. */
export function isInLastNight(schedule: Schedule, moment: Date): boolean {
  const { day, weekday, minute } = weekMomentInHoChiMinh(moment);
  const ranges = rangesOn(schedule, addDays(day, -1), (weekday + 6) % 7);
  return ranges !== null && covers(ranges, minute + DAY_MINUTES);
}

/** Whether a range that began today is running; null when the hours of today are not known. */
export function isInToday(schedule: Schedule, moment: Date): boolean | null {
  const { day, weekday, minute } = weekMomentInHoChiMinh(moment);
  const ranges = rangesOn(schedule, day, weekday);
  return ranges === null ? null : covers(ranges, minute);
}

/**
 * Whether the doors are open at a moment, by the clock of Asia/Ho_Chi_Minh. The opening minute counts as open, the
 * closing minute no longer. A range over midnight belongs to the day it starts on, so an exception on the next day
 * does not end it early. Null when the hours of that day are not known.
 */
export function isWithinHours(schedule: Schedule, moment: Date): boolean | null {
  return isInLastNight(schedule, moment) || isInToday(schedule, moment);
}

function rangeProblem(where: string, ranges: readonly TimeRange[]): string | null {
  const spans = ranges.map(spanOf);
  if (spans.some((span) => span === null)) return where;
  const sorted = spans.filter((span) => span !== null).sort((a, b) => a.from - b.from);
  const overlaps = sorted.some((span, index) => index > 0 && span.from < (sorted[index - 1]?.to ?? 0));
  return overlaps ? where : null;
}

/** Names the days whose ranges are malformed, empty or overlap, and exceptions on no real or a doubled day. */
export function scheduleProblems(schedule: Schedule): string[] {
  const weekly = WEEKDAYS.map((name) => rangeProblem(`hours.${name}`, schedule.hours?.[name] ?? []));
  const dates = (schedule.hour_exceptions ?? []).map(({ date }) => date);
  const exceptions = (schedule.hour_exceptions ?? []).map(({ date, ranges }, index) => {
    const where = `hour_exceptions.${index}`;
    return !isIsoDay(date) || dates.indexOf(date) !== index ? where : rangeProblem(where, ranges);
  });
  return [...weekly, ...exceptions].filter((problem) => problem !== null);
}
