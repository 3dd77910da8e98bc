import { featureBody, featureEndBody, officeFeatureQuery } from "../../../contract/promotion";
import { EVERYBODY, type OfficeRoute, PROMOTERS } from "../office-route";

const at = "/office/promotions";

export const promotionRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officeFeatureQuery },
  { method: "POST", path: at, who: PROMOTERS, body: featureBody },
  { method: "POST", path: `${at}/:id/end`, who: PROMOTERS, body: featureEndBody },
];
