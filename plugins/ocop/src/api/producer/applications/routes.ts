import { joinBody } from "../../../contract/producer-member";
import type { ProducerRoute } from "../producer-route";

export const applicationRoutes: readonly ProducerRoute[] = [
  { method: "POST", path: "/producer/applications", who: "login", when: "always", body: joinBody },
];
