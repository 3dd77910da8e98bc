import { acceptBody, inviteBody, memberRoleBody } from "../../../contract/producer-member";
import { OWNER, type ProducerRoute } from "../producer-route";

export const memberRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/members", who: OWNER, when: "always" },
  { method: "POST", path: "/producer/members", who: OWNER, when: "always", body: inviteBody },
  { method: "POST", path: "/producer/members/:id", who: OWNER, when: "always", body: memberRoleBody },
  { method: "DELETE", path: "/producer/members/:id", who: OWNER, when: "always" },
];

export const invitationRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: "/producer/invitations/:secret", who: "login", when: "always" },
  { method: "POST", path: "/producer/invitations/accept", who: "login", when: "always", body: acceptBody },
];
