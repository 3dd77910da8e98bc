import { appealActBody, appealQuery } from "../../../contract/office-rating";
import { type OfficeRoute, REGISTRARS } from "../office-route";
import { RATERS } from "../raters";

const at = "/office/rating-appeals";

export const ratingAppealRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: RATERS, query: appealQuery },
  { method: "POST", path: `${at}/:id/acts`, who: REGISTRARS, body: appealActBody },
];
