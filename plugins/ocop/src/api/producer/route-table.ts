import { invitationRoutes, memberRoutes } from "./members/routes";
import { applicationRoutes } from "./applications/routes";
import { meRoutes } from "./me/routes";
import type { ProducerRoute } from "./producer-route";

/**
 * Every route of the producers' API, one line each: what is not here answers 404, and a test compares it with the files.
 * Concatenation only: each noun's folder exports its own lines.
 */
export const PRODUCER_ROUTES: readonly ProducerRoute[] = [
  ...meRoutes,
  ...applicationRoutes,
  ...invitationRoutes,
  ...memberRoutes,
];
