/**
 * What an office may read the changes of in its own area, whoever made them. Money, orders, goods on offer and what producers
 * ask of the market are none of an office's business and not here. A new room of the programme adds what it writes down.
 */
export const OFFICE_AUDIT_SUBJECTS = [
  "producer",
  "rated_product",
  "certificate",
  "dossier",
  "rating_round",
  "rating_sheet",
  "rating_forward",
  "rating_appeal",
  "sales_point",
  "sales_point_request",
  "fair_participant",
  "feature",
  "supply_request",
  "letter_batch",
  "cycle_period",
  "programme_plan",
  "register_import",
  "office",
  "officer",
] as const;
export type OfficeAuditSubject = (typeof OFFICE_AUDIT_SUBJECTS)[number];
