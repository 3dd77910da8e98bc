import type { CertificateStatus } from "../../../shared/certification-vocabulary";

/** Acts on a certificate and what they lead to. Revoked and superseded are ends. */
export const TRANSITIONS = {
  suspend: { from: ["active"], to: "suspended" },
  reinstate: { from: ["suspended"], to: "active" },
  revoke: { from: ["active", "suspended"], to: "revoked" },
  supersede: { from: ["active", "suspended"], to: "superseded" },
} as const satisfies Record<string, { from: readonly CertificateStatus[]; to: CertificateStatus }>;

export type CertificateAct = keyof typeof TRANSITIONS;

export const CERTIFICATE_ACTS = Object.keys(TRANSITIONS) as [CertificateAct, ...CertificateAct[]];

/** The state after an act, or null when the act is not possible from here. */
export function after(status: CertificateStatus, act: CertificateAct): CertificateStatus | null {
  const { from, to } = TRANSITIONS[act];
  return (from as readonly CertificateStatus[]).includes(status) ? to : null;
}
