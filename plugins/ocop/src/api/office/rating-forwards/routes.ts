import { forwardActBody, forwardQuery } from "../../../contract/office-rating";
import { type OfficeRoute, REGISTRARS } from "../office-route";
import { RATERS } from "../raters";

const at = "/office/rating-forwards";

export const ratingForwardRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: RATERS, query: forwardQuery },
  { method: "POST", path: `${at}/:id/acts`, who: REGISTRARS, body: forwardActBody },
];
