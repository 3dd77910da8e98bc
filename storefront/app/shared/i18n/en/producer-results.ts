import type { ProducerResultsTexts } from "../vi/producer-results";
import { standings } from "./standings";

export const producerResults: ProducerResultsTexts = {
  title: "Result of the rating",
  levels: { district: "District", province: "Province", central: "Central" },
  after: { form: "", forward: "Rating of what the level below sent up", appeal: "Rated again after an appeal" },
  stars: (stars) => `Recognised with ${stars} stars`,
  starsPotential: (stars) => `Recognised with ${stars} stars, potential 5 stars`,
  proposed: "Proposed to the level above",
  declined: {
    stopped: "No rank, because of a condition that stops it",
    below_three_stars: "Below 3 stars: under 50 points there is no certificate",
    below_five_stars: "Below 5 stars: under 90 points. The stars that it holds stay",
    no_power: "No level had the power to recognise it on the day of the decision",
  },
  notRecognised: "Not recognised",
  mean: "Mean of the council",
  points: (points) => `${points} out of 100 points`,
  decision: "Decision",
  numberOn: (number, day) => `No. ${number}, ${day}`,
  certificate: "Certificate",
  seeCertificate: (number) => `See certificate No. ${number}`,
  standings,
  because: (reason) => `Reason: ${reason}`,
  notSent: "The office has not sent the dossier to the level above yet. Nothing to do for you.",
  sent: {
    central: (day, letter) => `Potential 5 stars: sent to the centre on ${day}, letter No. ${letter}.`,
    province: (day, letter) => `Sent to the province on ${day}, letter No. ${letter}.`,
    district: (day, letter) => `Sent to the district on ${day}, letter No. ${letter}.`,
  },
  reply: "Answer",
  replies: {
    sent: "No answer yet",
    received: "Received, waits for the rating",
    in_round: "Being rated",
    confirmed: "Recognised",
    refused: "Not recognised",
    recalled: "Called back",
  },
  replyNumber: (number) => `document No. ${number}`,
  appeals: "Appeals",
  appealStatuses: {
    filed: "Entered by the office",
    under_review: "Under review",
    upheld: "Upheld, waits to be rated again",
    rerating: "Being rated again",
    settled: "Rated again",
    dismissed: "Dismissed",
    withdrawn: "Withdrawn",
  },
  receivedOn: (day) => `Letter received on ${day}`,
  appealTitle: "If you do not agree",
  appealHow: (office) =>
    `Write a letter of appeal to ${office}. Name the product, the number of the decision and what you do not agree with. It cannot be sent from this page: the office enters your letter, and the answer will stand here.`,
  appealThen:
    "An appeal that is upheld has the product rated again in another round. One appeal is looked at at a time.",
};
