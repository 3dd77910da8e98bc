import type { OfficeCertificateActsTexts } from "../vi/office-certificate-acts";
import { standings } from "./standings";

/** See the Vietnamese file. */
export const officeCertificateActs: OfficeCertificateActsTexts = {
  title: "Suspend or revoke a certificate",
  back: "All OCOP products",
  certificate: (number) => `Certificate ${number}`,
  facts: "Certificate",
  product: "Product",
  producer: "Producer",
  stars: "Rank",
  starsOf: (stars) => `${stars} stars`,
  potential: "potential five",
  decision: "Decision",
  term: "Term",
  termDays: (from, until) => `From ${from} to the end of ${until}`,
  standing: "State",
  standings,
  act: "What to do",
  acts: { suspend: "Suspend", reinstate: "Reinstate", revoke: "Revoke" },
  hints: {
    suspend: "The stars are not shown until it is reinstated.",
    reinstate: "The stars are shown again while its term lasts.",
    revoke: "The stars are gone for good. A revoked certificate cannot be reinstated.",
  },
  decisionNumber: "Number of the decision",
  decisionNumberHint: "For example: 843/QĐ-UBND",
  reason: "Reason",
  reasonHint: "Whoever looks the certificate up reads it.",
  review: "Look at it once more",
  confirmTitle: "Confirm",
  confirmIntro: "Whoever looks the certificate up sees it at once.",
  change: "Change",
  done: {
    suspend: "The certificate is suspended.",
    reinstate: "The certificate is reinstated.",
    revoke: "The certificate is revoked.",
  },
  nothing: "There is nothing to do in this state.",
  faults: { act: "Choose what to do.", required: "This is needed." },
};
