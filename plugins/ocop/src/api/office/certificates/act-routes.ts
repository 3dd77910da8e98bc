import { officeCertificateAct } from "../../../contract/office-rating";
import { type OfficeRoute, REGISTRARS } from "../office-route";

export const certificateActRoutes: readonly OfficeRoute[] = [
  { method: "POST", path: "/office/certificates/:id/acts", who: REGISTRARS, body: officeCertificateAct },
];
