/** Days of the week in the order of a form, as the API names them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

type Range = readonly [from: string, to: string];
export type Week = Partial<Record<Weekday, readonly Range[]>>;

const RANGE = /^(\d{1,2})[:hg.](\d{2})?\s*[-–]\s*(\d{1,2})[:hg.](\d{2})?$/i;

const clock = (hour: string, minute = "00") => `${hour.padStart(2, "0")}:${minute}`;

/** The ranges of a day as a form shows them: "07:30-11:30, 13:30-17:00". */
export function hoursText(ranges: readonly Range[] | undefined): string {
  return (ranges ?? []).map(([from, to]) => `${from}-${to}`).join(", ");
}

/** The ranges that somebody typed ("7h30-11h30" too), none for an empty text; null for what is no such text. */
export function readHours(text: string): Range[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.length === 1 && parts[0] === "") return [];
  const ranges = parts.map((part): Range | null => {
    const [, fromHour, fromMinute, toHour, toMinute] = RANGE.exec(part) ?? [];
    if (fromHour === undefined || toHour === undefined) return null;
    const range: Range = [clock(fromHour, fromMinute), clock(toHour, toMinute)];
    return range.every((time) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) && range[0] !== range[1]
      ? range
      : null;
  });
  return ranges.every((range) => range !== null) ? ranges : null;
}
