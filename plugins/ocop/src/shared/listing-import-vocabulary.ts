/** A spreadsheet that was checked: it can be confirmed, cannot be for its faults, or was. */
export const IMPORT_STATUSES = ["ready", "faulty", "done"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
