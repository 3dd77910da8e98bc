import { isIsoDay } from "./clock";

/** Age from which alcohol may be shown and sold (Law 44/2019/QH14, article 5). */
const ADULT_YEARS = 18;
/** Nobody on record was older; a birth year before that is a slip of the hand. */
const MAX_YEARS = 120;

/** A day as three selects give it. */
export type BirthDate = { day: number; month: number; year: number };

/** The day as YYYY-MM-DD, or null when the calendar has no such day. */
export function isoDayOf({ day, month, year }: BirthDate): string | null {
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return isIsoDay(text) ? text : null;
}

function yearsLater(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;
}

export type AgeVerdict = "adult" | "minor" | "implausible";

/**
 * Whether somebody born on `birth` is 18 on `today` (both YYYY-MM-DD, valid, in Asia/Ho_Chi_Minh). The 18th birthday
 * counts; who was born on 29 February is 18 on 1 March of a common year. A day to come or more than 120 years ago is
 * implausible.
 */
export function ageVerdict(birth: string, today: string): AgeVerdict {
  if (birth > today || yearsLater(birth, MAX_YEARS) < today) return "implausible";
  return yearsLater(birth, ADULT_YEARS) <= today ? "adult" : "minor";
}
