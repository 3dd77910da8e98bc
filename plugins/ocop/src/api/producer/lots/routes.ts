import {
  lotBody,
  lotIssueBody,
  lotLabelQuery,
  lotQuery,
  lotRecallBody,
  lotStepBody,
  lotTestBody,
} from "../../../contract/lot";
import { EDITORS, type ProducerRoute } from "../producer-route";

/** Who looks after the goods looks after their lots; a suspended producer still reads, and prints what is issued. */
export const lotRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/lot-products", who: EDITORS, when: "trading" },
  { method: "GET", path: "/producer/lots", who: EDITORS, when: "trading", query: lotQuery },
  { method: "POST", path: "/producer/lots", who: EDITORS, when: "trading", body: lotBody },
  { method: "GET", path: "/producer/lots/:id", who: EDITORS, when: "trading" },
  { method: "POST", path: "/producer/lots/:id", who: EDITORS, when: "trading", body: lotBody },
  { method: "POST", path: "/producer/lots/:id/issue", who: EDITORS, when: "trading", body: lotIssueBody },
  { method: "POST", path: "/producer/lots/:id/recall", who: EDITORS, when: "trading", body: lotRecallBody },
  { method: "POST", path: "/producer/lots/:id/steps", who: EDITORS, when: "trading", body: lotStepBody },
  { method: "POST", path: "/producer/lots/:id/tests", who: EDITORS, when: "trading", body: lotTestBody },
  { method: "GET", path: "/producer/lots/:id/labels.pdf", who: EDITORS, when: "trading", query: lotLabelQuery },
];
