import {
  officeSupplyCreate,
  officeSupplyExportQuery,
  officeSupplyQuery,
  supplyCandidateQuery,
  supplyDecisionBody,
  supplyInviteBody,
  supplyOutcomeBody,
} from "../../../contract/office-inquiry";
import { EVERYBODY, type OfficeRoute, WRITERS } from "../office-route";

const at = "/office/supply-requests";

export const officeSupplyRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officeSupplyQuery },
  { method: "POST", path: at, who: WRITERS, body: officeSupplyCreate },
  { method: "GET", path: `${at}/export`, who: EVERYBODY, query: officeSupplyExportQuery },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY },
  { method: "GET", path: `${at}/:id/candidates`, who: WRITERS, query: supplyCandidateQuery },
  { method: "POST", path: `${at}/:id/invitations`, who: WRITERS, body: supplyInviteBody },
  { method: "POST", path: `${at}/:id/decision`, who: WRITERS, body: supplyDecisionBody },
  { method: "POST", path: `${at}/:id/outcome`, who: WRITERS, body: supplyOutcomeBody },
];
