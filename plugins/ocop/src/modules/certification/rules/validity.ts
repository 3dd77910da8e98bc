/** Months that a recognition holds (decision 1048/QĐ-TTg, kept by 148/QĐ-TTg). */
export const VALID_MONTHS = 36;

/**
 * The day `months` calendar months later; a day the month lacks becomes its last one
 * (29/02/2024 + 36 months = 28/02/2027). @param day YYYY-MM-DD
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}

/** The first day on which a certificate no longer holds: 36 calendar months after its issue. */
export function expiryOf(issuedOn: string): string {
  return addMonths(issuedOn, VALID_MONTHS);
}
