import {
  closingBody,
  fairParticipantBody,
  officePointBody,
  officePointChange,
  pointCheckBody,
  recognitionBody,
  reopeningBody,
} from "../../../contract/office-point-body";
import {
  coverageQuery,
  fairProducerQuery,
  officePointExportQuery,
  officePointQuery,
} from "../../../contract/office-sales-point";
import { EVERYBODY, type OfficeRoute, PROMOTERS, REGISTRARS } from "../office-route";

const at = "/office/sales-points";
/** Whoever goes there: communes have registrars and no promoters. */
const FIELD = [...PROMOTERS, ...REGISTRARS];

export const salesPointRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officePointQuery },
  { method: "POST", path: at, who: FIELD, body: officePointBody },
  { method: "GET", path: `${at}/export`, who: EVERYBODY, query: officePointExportQuery },
  { method: "GET", path: `${at}/coverage`, who: EVERYBODY, query: coverageQuery },
  { method: "GET", path: `${at}/communes`, who: EVERYBODY },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY },
  { method: "POST", path: `${at}/:id`, who: FIELD, body: officePointChange },
  { method: "POST", path: `${at}/:id/recognition`, who: REGISTRARS, body: recognitionBody },
  { method: "POST", path: `${at}/:id/checks`, who: FIELD, body: pointCheckBody },
  { method: "POST", path: `${at}/:id/pictures`, who: FIELD },
  { method: "POST", path: `${at}/:id/closing`, who: PROMOTERS, body: closingBody },
  { method: "POST", path: `${at}/:id/reopening`, who: PROMOTERS, body: reopeningBody },
  { method: "GET", path: `${at}/:id/producers`, who: PROMOTERS, query: fairProducerQuery },
  { method: "POST", path: `${at}/:id/participants`, who: PROMOTERS, body: fairParticipantBody },
  { method: "DELETE", path: `${at}/:id/participants/:producer`, who: PROMOTERS },
];
