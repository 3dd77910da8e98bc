export { confirmImport } from "./confirm";
export { exportListings } from "./export-listings";
export { importFile } from "./import-file";
export { readImport } from "./read-import";
