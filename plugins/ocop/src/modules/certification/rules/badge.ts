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

const newestFirst = (a: BadgeSource, b: BadgeSource) =>
  a.issued_on === b.issued_on ? b.stars - a.stars : a.issued_on < b.issued_on ? 1 : -1;

/**
 * The certificate that speaks for a product on a day: the newest one in force. Newest and not highest, because a
 * re-assessment may go down as well as up. Null when none is in force.
 */
export function certificateInForce<Source extends BadgeSource>(
  certificates: readonly Source[],
  today: string,
): Source | null {
  const inForce = certificates.filter((one) => one.stars >= 3 && standingOn(one, today) === "active");
  return inForce.toSorted(newestFirst)[0] ?? null;
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
