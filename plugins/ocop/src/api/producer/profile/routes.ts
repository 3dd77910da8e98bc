import { changeRequestBody, profileBody } from "../../../contract/profile";
import { EDITORS, OWNER, type ProducerRoute } from "../producer-route";

export const profileRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/profile", who: EDITORS, when: "always" },
  { method: "POST", path: "/producer/profile", who: EDITORS, when: "always", body: profileBody },
  { method: "GET", path: "/producer/profile/preview", who: EDITORS, when: "always" },
  { method: "POST", path: "/producer/change-requests", who: OWNER, when: "always", body: changeRequestBody },
  { method: "DELETE", path: "/producer/change-requests/:id", who: OWNER, when: "always" },
];
