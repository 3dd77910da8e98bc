import { auditRoutes } from "./audit/routes";
import { calendarRoutes } from "./calendar/routes";
import { certificateActRoutes } from "./certificates/act-routes";
import { dossierRoutes } from "./dossiers/routes";
import { expiryRoutes } from "./expiries/routes";
import { importRoutes } from "./imports/routes";
import { inboxRoutes } from "./inbox/routes";
import { officeInvitationRoutes } from "./invitations/routes";
import { letterRoutes } from "./letters/routes";
import { meRoutes } from "./me/routes";
import type { OfficeRoute } from "./office-route";
import { producerRoutes } from "./producers/routes";
import { promotionRoutes } from "./promotions/routes";
import { ratedProductRoutes } from "./rated-products/routes";
import { ratingAppealRoutes } from "./rating-appeals/routes";
import { ratingForwardRoutes } from "./rating-forwards/routes";
import { ratingPaperRoutes } from "./rating-papers/routes";
import { ratingRoundRoutes } from "./rating-rounds/routes";
import { reportRoutes } from "./reports/routes";
import { officePlaceRequestRoutes } from "./sales-point-requests/routes";
import { salesPointRoutes } from "./sales-points/routes";
import { searchWordRoutes } from "./search-words/routes";
import { officeSupplyRoutes } from "./supply-requests/routes";

/**
 * Every route of the offices' API, one line each: what is not here answers 404, and a test compares it with the files.
 * Concatenation only: each noun's folder exports its own lines.
 */
export const OFFICE_ROUTES: readonly OfficeRoute[] = [
  ...meRoutes,
  ...officeInvitationRoutes,
  ...producerRoutes,
  ...ratedProductRoutes,
  ...importRoutes,
  ...reportRoutes,
  ...auditRoutes,
  ...salesPointRoutes,
  ...officePlaceRequestRoutes,
  ...promotionRoutes,
  ...dossierRoutes,
  ...ratingRoundRoutes,
  ...ratingForwardRoutes,
  ...ratingAppealRoutes,
  ...ratingPaperRoutes,
  ...certificateActRoutes,
  ...officeSupplyRoutes,
  ...searchWordRoutes,
  ...inboxRoutes,
  ...expiryRoutes,
  ...letterRoutes,
  ...calendarRoutes,
];
