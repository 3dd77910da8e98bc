import { ownPointQuery, placeRequestBody } from "../../../contract/place-request";
import { EDITORS, type ProducerRoute } from "../producer-route";

export const placeRequestRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/sales-points", who: EDITORS, when: "trading", query: ownPointQuery },
  { method: "GET", path: "/producer/sales-point-requests", who: EDITORS, when: "trading" },
  { method: "POST", path: "/producer/sales-point-requests", who: EDITORS, when: "trading", body: placeRequestBody },
];
