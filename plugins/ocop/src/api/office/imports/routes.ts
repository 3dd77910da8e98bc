import {
  registerImportChoices,
  registerImportConfirm,
  registerImportListQuery,
  registerImportQuery,
  registerImportUndo,
} from "../../../contract/register-import";
import { EVERYBODY, type OfficeRoute, REGISTRARS } from "../office-route";

const at = "/office/imports";
const write = { method: "POST", who: REGISTRARS } as const;

/** A list comes as the bytes of a file: the route reads it, and there is no body to check. */
export const importRoutes: readonly OfficeRoute[] = [
  { method: "GET", path: at, who: EVERYBODY, query: registerImportListQuery },
  { ...write, path: at },
  { method: "GET", path: `${at}/:id`, who: EVERYBODY, query: registerImportQuery },
  { ...write, path: `${at}/:id/choices`, body: registerImportChoices },
  { ...write, path: `${at}/:id/confirm`, body: registerImportConfirm },
  { ...write, path: `${at}/:id/undo`, body: registerImportUndo },
];
