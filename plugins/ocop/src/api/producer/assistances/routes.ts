import { assistanceBody, helperQuery } from "../../../contract/producer-assistance";
import { EDITORS, OWNER, type ProducerRoute } from "../producer-route";

export const assistanceRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/assistances", who: OWNER, when: "always" },
  { method: "POST", path: "/producer/assistances", who: OWNER, when: "always", body: assistanceBody },
  { method: "DELETE", path: "/producer/assistances/:id", who: OWNER, when: "anytime" },
  { method: "GET", path: "/producer/helpers", who: OWNER, when: "always", query: helperQuery },
  { method: "GET", path: "/producer/assisted", who: EDITORS, when: "trading" },
];
