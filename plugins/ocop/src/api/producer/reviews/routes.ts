import { ownReviewQuery, replyBody } from "../../../contract/review";
import { EDITORS, type ProducerRoute } from "../producer-route";

export const reviewRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/reviews", who: EDITORS, when: "trading", query: ownReviewQuery },
  { method: "POST", path: "/producer/reviews/:id/reply", who: EDITORS, when: "trading", body: replyBody },
];
