import { inquiryAnswer, inquiryQuery } from "../../../contract/inquiry";
import { EDITORS, type ProducerRoute } from "../producer-route";

export const inquiryRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/inquiries", who: EDITORS, when: "trading", query: inquiryQuery },
  { method: "GET", path: "/producer/inquiries/:id", who: EDITORS, when: "trading" },
  { method: "POST", path: "/producer/inquiries/:id", who: EDITORS, when: "trading", body: inquiryAnswer },
];
