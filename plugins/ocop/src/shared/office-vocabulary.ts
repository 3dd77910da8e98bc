/**
 * What an officer may do: keep the register and lead dossiers (registrar), score as a member of the council, look after
 * sales points and promotion, or read.
 */
export const OFFICER_ROLES = ["registrar", "council", "promoter", "reader"] as const;
export type OfficerRole = (typeof OFFICER_ROLES)[number];

/** Tiers of the programme; districts ended on 30/06/2025 (NQ 203/2025/QH15). */
export const OFFICE_LEVELS = ["central", "province", "district", "commune"] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** Văn phòng điều phối nông thôn mới; industry and trade (Sở Công Thương); Ủy ban nhân dân. */
export const OFFICE_KINDS = ["coordination", "trade", "committee"] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export const OFFICER_STATUSES = ["invited", "active", "removed"] as const;
export type OfficerStatus = (typeof OFFICER_STATUSES)[number];

/** What happens to an office and its officers. */
export const OFFICE_EVENTS = [
  "opened",
  "changed",
  "invited",
  "joined",
  "role_changed",
  "removed",
  "invitation_withdrawn",
] as const;
export type OfficeEventKind = (typeof OFFICE_EVENTS)[number];
