import { expiryExportQuery, expiryQuery } from "../../../contract/office-expiry";
import { EVERYBODY, type OfficeRoute } from "../office-route";

export const expiryRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: "/office/expiries", who: EVERYBODY, query: expiryQuery },
  { method: "GET", path: "/office/expiries/export", who: EVERYBODY, query: expiryExportQuery },
];
