import type { CertificateStatus } from "../../../shared/certification-vocabulary";

/**
 * Which status may follow which. Revoked and superseded are final: a product that lost its certificate is assessed
 * again and gets a new one.
 */
export const CERTIFICATE_TRANSITIONS: Readonly<Record<CertificateStatus, readonly CertificateStatus[]>> = {
  active: ["suspended", "revoked", "superseded"],
  suspended: ["active", "revoked", "superseded"],
  revoked: [],
  superseded: [],
};

/** What an operator may do to a certificate, and the status that follows. Superseding happens by a new certificate. */
export const CERTIFICATE_ACTIONS = {
  suspend: "suspended",
  revoke: "revoked",
  reinstate: "active",
} as const satisfies Record<string, CertificateStatus>;
export type CertificateAction = keyof typeof CERTIFICATE_ACTIONS;

/** Whether a certificate may go from one status to another; standing still is no transition. */
export function mayFollow(from: CertificateStatus, to: CertificateStatus): boolean {
  return CERTIFICATE_TRANSITIONS[from].includes(to);
}
