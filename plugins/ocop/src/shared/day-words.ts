/** A day YYYY-MM-DD, or a month YYYY-MM, as people write it: `25/11/2026`. */
export function dayWords(day: string): string {
  return day.split("-").toReversed().join("/");
}
