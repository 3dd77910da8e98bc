/** Days that a list or spreadsheet is kept that was looked at and never confirmed. */
export const UNCONFIRMED_DAYS = 30;
/** Imports that one statement deletes: each may hold some megabytes of rows. */
export const FORGET_BATCH = 50;
