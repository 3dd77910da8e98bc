import type { CertificateStatus } from "../../../shared/certification-vocabulary";
import { standingOn } from "./validity";

/** What the badge is computed from. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export type BadgeSource = {
  number: string;
  stars: number;
  potential_five: boolean;
  decision_number: string;
  issuer_name: string;
  issued_on: string;
  expires_on: string;
  status: CertificateStatus;
};

export type ComputedBadge = {
  stars: number;
  potential_five: boolean;
  certificate_number: string;
  decision_number: string;
  issuer: string;
  issued_on: string;
  expires_on: string;
};

/** What decides which certificate of a product speaks, but for its status. */
export type Term = Pick<BadgeSource, "stars" | "issued_on" | "expires_on">;

/** Compares certificates of one product: the newest first, and of one day the higher. */
export function newestFirst(a: Term, b: Term): number {
  return a.issued_on === b.issued_on ? b.stars - a.stars : a.issued_on < b.issued_on ? 1 : -1;
}

/**
 * The newest certificate in force on a day, the first of equal ones; null when none is. Reports ask this of every product
 * for many days, so nothing is copied or sorted.
 * @param day YYYY-MM-DD
 * @param statusOf what a certificate was at the end of the day
 */
export function newestInForce<Source extends Term>(
  certificates: readonly Source[],
  day: string,
  statusOf: (one: Source) => CertificateStatus,
): Source | null {
  let newest: Source | null = null;
  for (const one of certificates) {
    const { issued_on, expires_on } = one;
    if (one.stars < 3 || standingOn({ issued_on, expires_on, status: statusOf(one) }, day) !== "active") continue;
    if (newest === null || newestFirst(one, newest) < 0) newest = one;
  }
  return newest;
}

/**
 * The certificate that speaks for a product on a day: the newest one in force. Newest and not highest, because a
 * re-assessment may go down as well as up. Null when none is in force.
 */
export function certificateInForce<Source extends BadgeSource>(
  certificates: readonly Source[],
  today: string,
): Source | null {
  return newestInForce(certificates, today, ({ status }) => status);
}

/** The stars a product may show on a day, or null: the only place where stars come from. */
export function badgeOn(certificates: readonly BadgeSource[], today: string): ComputedBadge | null {
  const source = certificateInForce(certificates, today);
  return (
    source && {
      stars: source.stars,
      potential_five: source.potential_five,
      certificate_number: source.number,
      decision_number: source.decision_number,
      issuer: source.issuer_name,
      issued_on: source.issued_on,
      expires_on: source.expires_on,
    }
  );
}
