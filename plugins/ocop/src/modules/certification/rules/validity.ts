import type { CertificateStanding, CertificateStatus } from "../../../shared/certification-vocabulary";

/** Certificates of three to five stars hold 36 months from the day of issue (148/QĐ-TTg, before it 1048 and 781). */
export const VALID_MONTHS = 36;

/**
 * The same day of the month `months` calendar months later; the month's last day when it has no such day
 * (2024-02-29 + 36 months = 2027-02-28). `day` must be a valid YYYY-MM-DD.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const whole = year * 12 + (month - 1) + months;
  const lastDate = new Date(Date.UTC(Math.floor(whole / 12), (whole % 12) + 1, 0)).getUTCDate();
  const text = (value: number, width: number) => String(value).padStart(width, "0");
  return [text(Math.floor(whole / 12), 4), text((whole % 12) + 1, 2), text(Math.min(date, lastDate), 2)].join("-");
}

/** The first day on which a certificate no longer holds: it ends at the midnight that begins this day. */
export function expiryOf(issuedOn: string): string {
  return addMonths(issuedOn, VALID_MONTHS);
}

/**
 * What a certificate is on a day (YYYY-MM-DD in Asia/Ho_Chi_Minh). A decision that took it away outweighs the
 * calendar: a revoked certificate stays revoked after its last day.
 */
export function standingOn(
  certificate: { status: CertificateStatus; issued_on: string; expires_on: string },
  today: string,
): CertificateStanding {
  if (certificate.status === "revoked" || certificate.status === "superseded") return certificate.status;
  if (today >= certificate.expires_on) return "expired";
  if (certificate.status === "suspended") return "suspended";
  return today < certificate.issued_on ? "not_yet_valid" : "active";
}
