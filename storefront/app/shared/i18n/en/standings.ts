import type { CertificateStanding } from "../../../../../plugins/ocop/src/shared/certification-vocabulary";

/** How a certificate stands, as both portals name it. */
export const standings: Readonly<Record<CertificateStanding, string>> = {
  active: "In force",
  expired: "Expired",
  suspended: "Suspended",
  revoked: "Revoked",
  superseded: "Replaced by a newer one",
  not_yet_valid: "Not yet in force",
};
