import { officeCertificateAct } from "../../../contract/office-certificate";
import { EVERYBODY, type OfficeRoute, REGISTRARS } from "../office-route";

export const certificateActRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/certificates/:id", who: EVERYBODY },
  { method: "POST", path: "/office/certificates/:id/acts", who: REGISTRARS, body: officeCertificateAct },
];
