import { sheetQuery } from "../../../contract/office-rating";
import { fileQuery } from "../../../contract/query";
import type { OfficeRoute } from "../office-route";
import { RATERS } from "../raters";

const at = "/office/rating-papers/:round";

export const ratingPaperRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: `${at}/minutes`, who: RATERS },
  { method: "GET", path: `${at}/decision-list`, who: RATERS },
  { method: "GET", path: `${at}/results`, who: RATERS, query: fileQuery },
  { method: "GET", path: `${at}/score-sheets/:entry`, who: RATERS, query: sheetQuery },
];
