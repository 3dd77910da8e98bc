const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
type Day = (typeof DAYS)[number];

/** A weekly table: the ranges of each day as HH:MM pairs; a day that is not named is closed. */
export type Hours = Partial<Record<Day, [from: string, to: string][]>>;

const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const PART = new RegExp(
  `^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))? (${TIME}-${TIME}(?:,${TIME}-${TIME})*)$`,
);

/** Reads "mon-sat 08:00-12:00,13:30-18:00; sun 08:00-12:00"; null when it does not follow that form. */
export function readHours(text: string): Hours | null {
  const hours: Hours = {};
  for (const part of text.split(";")) {
    const match = PART.exec(part.trim());
    if (!match) return null;
    const [, first = "", last, ranges = ""] = match;
    const from = DAYS.findIndex((day) => day === first);
    const to = last ? DAYS.findIndex((day) => day === last) : from;
    if (to < from) return null;
    for (const day of DAYS.slice(from, to + 1)) {
      hours[day] = ranges.split(",").map((range) => {
        const [open = "", close = ""] = range.split("-");
        return [open, close];
      });
    }
  }
  return hours;
}
