import { addDays } from "../../../shared/clock";
import type { ReportStep } from "../../../shared/report-vocabulary";

/** A year or a quarter. Days are YYYY-MM-DD, both included. */
export interface Period {
  /** "2026", "2026-Q3". */
  name: string;
  from: string;
  /** The day that is told about: the last of the period, or the day until which is counted. */
  to: string;
}

/** Steps that a report over time shows: the programme began in 2018, and twelve quarters are three years, a certificate's term. */
const STEPS: Readonly<Record<ReportStep, number>> = { year: 9, quarter: 12 };
const MONTHS: Readonly<Record<ReportStep, number>> = { year: 12, quarter: 3 };

const first = (months: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;

/** The periods up to a day, oldest first and without gaps; the last one ends on that day. */
export function periodsUntil(day: string, step: ReportStep, count = STEPS[step]): Period[] {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const width = MONTHS[step];
  const start = Math.floor((year * 12 + month - 1) / width) * width;
  return Array.from({ length: count }, (_, at) => {
    const months = start - (count - 1 - at) * width;
    const name = String(Math.floor(months / 12));
    const end = addDays(first(months + width), -1);
    return {
      name: step === "year" ? name : `${name}-Q${Math.floor((months % 12) / 3) + 1}`,
      from: first(months),
      to: end < day ? end : day,
    };
  });
}

/** The calendar months of a span as YYYY-MM, oldest first. @param from, to YYYY-MM, both included */
export function monthsOf(from: string, to: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const count = Math.max(0, index(to) - index(from) + 1);
  return Array.from({ length: count }, (_, at) => first(index(from) + at).slice(0, 7));
}

/** The day after the last one of a month. @param month YYYY-MM */
export function monthAfter(month: string): string {
  return first(Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)));
}
