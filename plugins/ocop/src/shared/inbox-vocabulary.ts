/** What may wait for an officer; each has a source in `workflows/office-inbox`, words and an address on the screens. */
export const INBOX_KEYS = [
  "dossiers_submitted",
  "dossiers_answered",
  "dossiers_accepted",
  "change_requests",
  "place_requests",
  "sales_points_stale",
  "sales_points_never",
  "supply_unmatched",
  "supply_offered",
  "supply_over",
  "certificates_7",
  "certificates_30",
  "certificates_90",
  "certificates_180",
  "letters_draft",
  "cycle_now",
] as const;
export type InboxKey = (typeof INBOX_KEYS)[number];
