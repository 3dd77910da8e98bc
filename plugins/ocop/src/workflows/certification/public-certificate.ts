import type { PublicCertificate } from "../../contract/certificate";
import { standingOn } from "../../modules/certification/rules/validity";
import type { CertificateStatus, IssuerLevel } from "../../shared/certification-vocabulary";

/** Columns of `certificate c` that the public may see. */
export const certificateColumns = `c.number, c.stars, c.potential_five, c.decision_number, c.issuer_name, c.issuer_level,
  c.issued_on, c.expires_on, c.status, c.reason, c.is_demo`;

export interface CertificateColumns {
  number: string;
  stars: number;
  potential_five: boolean;
  decision_number: string;
  issuer_name: string;
  issuer_level: IssuerLevel;
  issued_on: string;
  expires_on: string;
  status: CertificateStatus;
  reason: string | null;
  is_demo: boolean;
}

/** A certificate as it stands on a day, YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export function publicCertificateOf(row: CertificateColumns, day: string): PublicCertificate {
  const { issuer_name: issuer, ...rest } = row;
  return { ...rest, issuer, status: standingOn(row, day) };
}
