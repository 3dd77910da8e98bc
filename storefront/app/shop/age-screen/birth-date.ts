/** What was typed, kept as typed. */
export type TypedDate = Record<"day" | "month" | "year", string>;

const LIMITS = { day: 31, month: 12, year: 9999 } as const;

function text(form: FormData, name: keyof TypedDate): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim().slice(0, 10) : "";
}

export function readTyped(form: FormData): TypedDate {
  return { day: text(form, "day"), month: text(form, "month"), year: text(form, "year") };
}

/** The three numbers, or null while one is missing or no number; whether the calendar has the day only the API judges. */
export function birthDateOf(typed: TypedDate): Record<keyof TypedDate, number> | null {
  const fits = (name: keyof TypedDate) => {
    const number = /^\d{1,4}$/.test(typed[name]) ? Number(typed[name]) : 0;
    return number >= 1 && number <= LIMITS[name];
  };
  if (!fits("day") || !fits("month") || !fits("year") || typed.year.length !== 4) return null;
  return { day: Number(typed.day), month: Number(typed.month), year: Number(typed.year) };
}
