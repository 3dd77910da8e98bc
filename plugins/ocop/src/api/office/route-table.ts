import { officeInvitationRoutes } from "./invitations/routes";
import { meRoutes } from "./me/routes";
import { calendarRoutes } from "./calendar/routes";
import { expiryRoutes } from "./expiries/routes";
import { inboxRoutes } from "./inbox/routes";
import { letterRoutes } from "./letters/routes";
import { officeSupplyRoutes } from "./supply-requests/routes";
import type { OfficeRoute } from "./office-route";

/**
 * Every route of the offices' API, one line each: what is not here answers 404, and a test compares it with the files.
 * Concatenation only: each noun's folder exports its own lines.
 */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [
  ...meRoutes,
  ...officeInvitationRoutes,
  ...officeSupplyRoutes,
  ...inboxRoutes,
  ...expiryRoutes,
  ...letterRoutes,
  ...calendarRoutes,
];
