import { officeProducersExport, officeProducersQuery } from "../../../contract/office-registry";
import { EVERYBODY, type OfficeRoute } from "../office-route";

const at = "/office/producers";

/** "export" stands before the ids: it is none. */
export const producerRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officeProducersQuery },
  { method: "GET", path: `${at}/export`, who: EVERYBODY, query: officeProducersExport },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY },
];
