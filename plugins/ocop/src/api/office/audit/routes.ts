import { auditExportQuery, officeAuditQuery } from "../../../contract/audit-trail";
import { EVERYBODY, type OfficeRoute } from "../office-route";

export const auditRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/audit", who: EVERYBODY, query: officeAuditQuery },
  { method: "GET", path: "/office/audit/export", who: EVERYBODY, query: auditExportQuery },
];
