import {
  listingExportQuery,
  listingImportConfirm,
  listingImportQuery,
} from "../../../contract/producer-listing-import";
import { EDITORS, type ProducerRoute } from "../producer-route";

const at = "/producer/listings";

/** Stand before those of one listing: "export" and "imports" are no ids. */
export const listingImportRoutes: readonly ProducerRoute[] = [
  { method: "GET", path: `${at}/export`, who: EDITORS, when: "always", query: listingExportQuery },
  { method: "POST", path: `${at}/imports`, who: EDITORS, when: "always" },
  { method: "GET", path: `${at}/imports/:id`, who: EDITORS, when: "always", query: listingImportQuery },
  { method: "POST", path: `${at}/imports/:id/confirm`, who: EDITORS, when: "always", body: listingImportConfirm },
];
