import { auditRoutes } from "./audit/routes";
import { officeInvitationRoutes } from "./invitations/routes";
import { meRoutes } from "./me/routes";
import type { OfficeRoute } from "./office-route";

/**
 * Every route of the offices' API, one line each: what is not here answers 404, and a test compares it with the files.
 * Concatenation only: each noun's folder exports its own lines.
 */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [...meRoutes, ...officeInvitationRoutes, ...auditRoutes];
