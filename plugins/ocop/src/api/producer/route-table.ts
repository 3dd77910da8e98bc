import { invitationRoutes, memberRoutes } from "./members/routes";
import { holidayRoutes, listingRoutes, pictureRoutes } from "./listings/routes";
import { applicationRoutes } from "./applications/routes";
import { applicationFormRoutes } from "./application/routes";
import { assistanceRoutes } from "./assistances/routes";
import { paperRoutes } from "./papers/routes";
import { listingImportRoutes } from "./listings/import-routes";
import { certificateRoutes } from "./certificates/routes";
import { deliveryOptionRoutes } from "./delivery-options/routes";
import { dossierRoutes } from "./dossiers/routes";
import { lotRoutes } from "./lots/routes";
import { meRoutes } from "./me/routes";
import { orderRoutes } from "./orders/routes";
import { moneyRoutes } from "./balance/routes";
import { numberRoutes } from "./numbers/routes";
import { inquiryRoutes } from "./inquiries/routes";
import { placeRequestRoutes } from "./sales-point-requests/routes";
import { profileRoutes } from "./profile/routes";
import { reviewRoutes } from "./reviews/routes";
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
  ...applicationFormRoutes,
  ...paperRoutes,
  ...assistanceRoutes,
  ...listingImportRoutes,
  ...orderRoutes,
  ...listingRoutes,
  ...pictureRoutes,
  ...holidayRoutes,
  ...deliveryOptionRoutes,
  ...certificateRoutes,
  ...dossierRoutes,
  ...lotRoutes,
  ...moneyRoutes,
  ...numberRoutes,
  ...profileRoutes,
  ...reviewRoutes,
  ...inquiryRoutes,
  ...placeRequestRoutes,
];
