import type { CertifiedProduct, ProducerCertificate } from "../../../../plugins/ocop/src/contract/producer-certificate";

/** What a producer should do about a product's certificate. */
export type Todo = "rest" | "soon" | "now" | "expired" | "suspended" | "revoked" | "none";

/** Days before the end from which a dossier cannot wait any more: a council's round takes weeks. */
const URGENT_DAYS = 90;

/** The certificate that a product's card is about: what speaks for it, else what came last. */
export function leadingCertificate({ badge, certificates }: CertifiedProduct): ProducerCertificate | null {
  return certificates.find(({ number }) => number === badge?.certificate_number) ?? certificates[0] ?? null;
}

/** What its producer should do about it, told by its standing and the days that it still holds. */
export function todoOf(certificate: ProducerCertificate | null): Todo {
  if (certificate === null) return "none";
  const { standing, reminder, days_left } = certificate;
  if (standing === "expired" || standing === "suspended" || standing === "revoked") return standing;
  if (standing === "superseded") return "none";
  if (reminder === null) return "rest";
  return days_left <= URGENT_DAYS ? "now" : "soon";
}
