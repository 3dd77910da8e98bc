import {
  communeReportBody,
  officeDossierAct,
  officeDossierQuery,
  partCheckBody,
} from "../../../contract/office-rating";
import { type OfficeRoute, REGISTRARS } from "../office-route";
import { RATERS } from "../raters";

const at = "/office/dossiers";

/** Business plans and papers lie in a dossier: whoever promotes sales does not read it. */
export const dossierRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: RATERS, query: officeDossierQuery },
  { method: "GET", path: `${at}/:id`, who: RATERS },
  { method: "GET", path: `${at}/:id/files/:file`, who: RATERS },
  { method: "POST", path: `${at}/:id/acts`, who: REGISTRARS, body: officeDossierAct },
  { method: "POST", path: `${at}/:id/parts/:part`, who: REGISTRARS, body: partCheckBody },
  { method: "POST", path: `${at}/:id/commune-report`, who: REGISTRARS, body: communeReportBody },
];
