import type { NumberPeriod } from "../../contract/producer-numbers";
import { addDays } from "../../shared/clock";

/** Days or whole weeks: a bar of fewer days than its neighbours would look like a bad week. */
const LENGTH: Readonly<Record<NumberPeriod, { days: number; width: number }>> = {
  "30": { days: 30, width: 1 },
  "90": { days: 91, width: 7 },
  "365": { days: 364, width: 7 },
};

/** Days from one to another, both YYYY-MM-DD and included. */
export interface Span {
  from: string;
  to: string;
}

/** The bars of a period that ends today, oldest first. */
export function spansOf(period: NumberPeriod, today: string): { step: "day" | "week"; spans: [Span, ...Span[]] } {
  const { days, width } = LENGTH[period];
  const span = (at: number): Span => {
    const from = addDays(today, 1 - days + at * width);
    return { from, to: addDays(from, width - 1) };
  };
  const rest = Array.from({ length: days / width - 1 }, (_, at) => span(at + 1));
  return { step: width === 1 ? "day" : "week", spans: [span(0), ...rest] };
}

/** Sums rows of days into the spans that hold them; rows of other days are left out. */
export function sumInto<Key extends string>(
  spans: readonly Span[],
  rows: readonly ({ day: string } & Record<Key, number>)[],
  keys: readonly Key[],
): (Span & Record<Key, number>)[] {
  return spans.map((span) => {
    const inside = rows.filter(({ day }) => span.from <= day && day <= span.to);
    const sums = keys.map((key) => [key, inside.reduce((sum, row) => sum + row[key], 0)] as const);
    return { ...span, ...(Object.fromEntries(sums) as Record<Key, number>) };
  });
}
