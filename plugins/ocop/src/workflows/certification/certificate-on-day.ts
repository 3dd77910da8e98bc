import { standingOn } from "../../modules/certification/rules/validity";
import type { CertificateStanding, CertificateStatus } from "../../shared/certification-vocabulary";

type Term = { status: CertificateStatus; issued_on: string; expires_on: string };

/** A stored certificate with what the calendar makes of its state on a day. */
export function certificateOnDay<T extends Term>(
  certificate: T,
  day: string,
): T & { status_today: CertificateStanding } {
  return { ...certificate, status_today: standingOn(certificate, day) };
}
