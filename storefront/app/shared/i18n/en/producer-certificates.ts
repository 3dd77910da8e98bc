import type { ProducerCertificatesTexts } from "../vi/producer-certificates";
import { standings } from "./standings";

export const producerCertificates: ProducerCertificatesTexts = {
  title: "OCOP certificates",
  intro: (days) => `A certificate holds 36 months. We send a reminder ${days} days ahead.`,
  asOf: (day) => `As of ${day}.`,
  none: "Your producer has no product in the OCOP register yet. You can make a dossier to have one rated.",
  never: "There is no certificate yet.",
  daysLeft: (days) => `${days} ${days === 1 ? "day" : "days"} left`,
  lastDay: (day) => `Holds until the end of ${day}`,
  ended: (day) => `No longer holds since ${day}`,
  standings,
  todo: {
    rest: "Nothing to do yet. We will remind you.",
    soon: "Better begin the dossier for re-rating: gathering papers takes weeks.",
    now: "Hand in the dossier for re-rating now, or the product loses its stars.",
    expired: "The product may not use its stars or the OCOP mark. Make a dossier to be recognised again.",
    suspended: "While it is suspended no stars are shown. Please put right what is said below.",
    revoked: "This certificate is worth nothing any more. To have stars, the product has to be rated again.",
    none: "To have stars, make a dossier.",
  },
  reason: (text) => `Reason: ${text}`,
  number: "Number",
  decision: "Decision",
  issuer: "Issued by",
  issued: "Issued on",
  former: (count) => `Other certificates (${count})`,
  begin: "Make a dossier",
  again: "Make a dossier for re-rating",
  goOn: "Open the dossier",
  dossiers: "All dossiers",
};
