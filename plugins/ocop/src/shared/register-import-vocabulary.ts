/**
 * A list of rated products that an office sent: `faulty` has rows that cannot be taken, `asking` waits for choices of the
 * clerk's, `ready` can be confirmed, `done` was, `undone` was and was taken back.
 */
export const REGISTER_IMPORT_STATUSES = ["faulty", "asking", "ready", "done", "undone"] as const;
export type RegisterImportStatus = (typeof REGISTER_IMPORT_STATUSES)[number];

/** What a list can tell of a product, in the order in which our own lists have it. */
export const REGISTER_COLUMNS = [
  "ordinal",
  "product",
  "product_code",
  "producer",
  "kind",
  "tax_code",
  "address",
  "commune",
  "district",
  "province",
  "group",
  "sub_group",
  "score",
  "stars",
  "decision_number",
  "decision_date",
  "certificate_number",
  "issuer",
  "issued_on",
  "expires_on",
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
