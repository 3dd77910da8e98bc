import { acceptBody } from "../../../contract/producer-member";
import type { OfficeRoute } from "../office-route";

export const officeInvitationRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/invitations/:secret", who: "login" },
  { method: "POST", path: "/office/invitations/accept", who: "login", body: acceptBody },
];
