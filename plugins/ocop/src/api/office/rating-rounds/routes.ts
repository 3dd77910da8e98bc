import {
  appealBody,
  decisionBody,
  entryBody,
  forwardBody,
  minutesBody,
  roundActBody,
  roundCreate,
  roundQuery,
  roundUpdate,
  seatBody,
  sheetActBody,
  sheetBody,
  sheetQuery,
} from "../../../contract/office-rating";
import { type OfficeRoute, REGISTRARS } from "../office-route";
import { RATERS, SCORERS } from "../raters";

const at = "/office/rating-rounds";
const entry = `${at}/:id/entries/:entry`;

export const ratingRoundRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: RATERS, query: roundQuery },
  { method: "POST", path: at, who: REGISTRARS, body: roundCreate },
  { method: "GET", path: `${at}/:id`, who: RATERS },
  { method: "POST", path: `${at}/:id`, who: REGISTRARS, body: roundUpdate },
  { method: "POST", path: `${at}/:id/acts`, who: REGISTRARS, body: roundActBody },
  { method: "GET", path: `${at}/:id/candidates`, who: REGISTRARS },
  { method: "POST", path: `${at}/:id/council`, who: REGISTRARS, body: seatBody },
  { method: "DELETE", path: `${at}/:id/council/:seat`, who: REGISTRARS },
  { method: "POST", path: `${at}/:id/entries`, who: REGISTRARS, body: entryBody },
  { method: "GET", path: entry, who: RATERS },
  { method: "DELETE", path: entry, who: REGISTRARS },
  { method: "GET", path: `${entry}/sheet`, who: SCORERS, query: sheetQuery },
  { method: "POST", path: `${entry}/sheet`, who: SCORERS, body: sheetBody },
  { method: "POST", path: `${entry}/sheet/acts`, who: SCORERS, body: sheetActBody },
  { method: "POST", path: `${entry}/forward`, who: REGISTRARS, body: forwardBody },
  { method: "POST", path: `${entry}/appeals`, who: REGISTRARS, body: appealBody },
  { method: "POST", path: `${at}/:id/minutes`, who: REGISTRARS, body: minutesBody },
  { method: "POST", path: `${at}/:id/decision`, who: REGISTRARS, body: decisionBody },
];
