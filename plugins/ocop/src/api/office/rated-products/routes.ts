import { officeRatedProductsExport, officeRatedProductsQuery } from "../../../contract/office-registry";
import { EVERYBODY, type OfficeRoute } from "../office-route";

const at = "/office/rated-products";

/** "export" stands before the ids: it is none. */
export const ratedProductRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: officeRatedProductsQuery },
  { method: "GET", path: `${at}/export`, who: EVERYBODY, query: officeRatedProductsExport },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY },
];
