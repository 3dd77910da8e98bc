import type { CertificateTexts } from "../vi/certificate";

export const certificate: CertificateTexts = {
  title: "Check an OCOP certificate",
  description: "Enter the certificate number printed on a pack to learn whether the product may still show its stars.",
  lead: "Enter the number printed on the certificate or on the pack. The answer is as of today.",
  number: "Certificate number",
  check: "Check",
  valid: "This certificate is valid",
  asOf: (day) => `As of ${day}`,
  states: {
    expired: "This certificate has expired",
    revoked: "This certificate was revoked",
    suspended: "This certificate is suspended",
    superseded: "This certificate was replaced by another one",
    not_yet_valid: "This certificate is not valid yet",
  },
  noStars: "The product may not use the stars of this certificate.",
  product: "Product",
  producer: "Producer",
  stars: "Stars",
  decision: "Decision",
  issuer: "Recognised by",
  issued: "Issued on",
  expires: "No longer holds from",
  reason: "Reason",
  demo: "Number and dates of this certificate are sample data.",
  unknownTitle: "There is no certificate of this number",
  unknownText: (number) =>
    `We know no certificate numbered “${number}”. Please check each character; if the pack prints it exactly so, the product may not have been recognised.`,
  another: "Check another number",
};
