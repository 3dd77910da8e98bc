import { consentBody, contactBody, identityBody } from "../../../contract/producer-application";
import { payoutAccount } from "../../../contract/payout";
import { EDITORS, OWNER, type ProducerRoute } from "../producer-route";

const at = "/producer/application";

/** Where the money goes, what is agreed to and handing in are the owner's alone; a helper may fill in the rest. */
export const applicationFormRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: at, who: EDITORS, when: "always" },
  { method: "POST", path: `${at}/identity`, who: EDITORS, when: "always", body: identityBody },
  { method: "POST", path: `${at}/contact`, who: EDITORS, when: "always", body: contactBody },
  { method: "POST", path: `${at}/bank`, who: OWNER, when: "always", body: payoutAccount },
  { method: "POST", path: `${at}/submit`, who: OWNER, when: "always" },
  { method: "POST", path: "/producer/consents", who: OWNER, when: "anytime", body: consentBody },
];
