import { EDITORS, type ProducerRoute } from "../producer-route";

export const certificateRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/certificates", who: EDITORS, when: "always" },
];
