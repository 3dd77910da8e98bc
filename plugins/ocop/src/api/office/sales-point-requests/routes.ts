import { officePlaceRequestQuery } from "../../../contract/office-sales-point";
import { placeRequestAct } from "../../../contract/place-request";
import { EVERYBODY, type OfficeRoute, PROMOTERS } from "../office-route";

const at = "/office/sales-point-requests";

export const officePlaceRequestRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officePlaceRequestQuery },
  { method: "POST", path: `${at}/:id/acts`, who: PROMOTERS, body: placeRequestAct },
];
