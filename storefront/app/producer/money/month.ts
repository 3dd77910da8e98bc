const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** Whether a text names a calendar month, YYYY-MM. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** The month some months later, earlier when negative. @param month YYYY-MM */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** A month as people say it: "Tháng 11/2026". */
export function monthShown(month: string, words: { monthName: (month: string, year: string) => string }): string {
  const [year = "", number = ""] = month.split("-");
  return words.monthName(number, year);
}
