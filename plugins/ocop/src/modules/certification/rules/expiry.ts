import type { CertificateStanding } from "../../../shared/certification-vocabulary";
import { daysBetween } from "../../../shared/clock";

/** Days before a certificate's end at which its producer is reminded. */
export const REMINDER_DAYS = [180, 90, 30, 7] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** How many days a certificate still holds, today included; zero or below once it has ended. Days are YYYY-MM-DD. */
export function daysLeft(expiresOn: string, today: string): number {
  return daysBetween(today, expiresOn);
}

/**
 * The reminder that is due: the last threshold that was reached. Null long before the end and after it, and for what a
 * decision took away or replaced: reminding of it would only confuse.
 */
export function reminderDue(standing: CertificateStanding, left: number): ReminderDays | null {
  if (standing !== "active" && standing !== "suspended") return null;
  if (left <= 0) return null;
  return REMINDER_DAYS.findLast((days) => left <= days) ?? null;
}
