import type { CertificateStatus } from "../../../shared/certification-vocabulary";

/** What decides whether a certificate shows stars on a day. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface Term {
  stars: number;
  status: string;
  issued_on: string;
  expires_on: string;
}

/** What the public is told of a certificate: its stored state, or that its time is not now. */
export type StatusOnDay = CertificateStatus | "expired" | "not_yet";

/** The state of a certificate on a day; from the midnight of `expires_on` it is expired. */
export function statusOn(certificate: Term, day: string): StatusOnDay {
  if (certificate.status !== "active") return certificate.status as CertificateStatus;
  if (day < certificate.issued_on) return "not_yet";
  return day < certificate.expires_on ? "active" : "expired";
}

/**
 * The certificate that lends its stars on a day: active, at least 3 stars (148/QĐ-TTg: ranks 1 and 2
 * are not recognised), within its term; of several the highest, then the one that holds longest.
 */
export function badgeOn<T extends Term>(certificates: readonly T[], day: string): T | null {
  const holding = certificates.filter((one) => one.stars >= 3 && statusOn(one, day) === "active");
  const [best] = holding.toSorted((a, b) => b.stars - a.stars || (a.expires_on < b.expires_on ? 1 : -1));
  return best ?? null;
}
