import type { CertificateHappeningKind, CertificateStatus } from "../../../shared/certification-vocabulary";

/** What a line of a certificate's history means to a reader. */
export function happeningOf(from: CertificateStatus | null, to: CertificateStatus): CertificateHappeningKind {
  if (from === null) return "issued";
  if (to === "active") return from === "suspended" ? "reinstated" : "corrected";
  // What was final and is something else now was taken back; what stood still was a slip of the pen.
  return from === to || from === "revoked" || from === "superseded" ? "corrected" : to;
}
