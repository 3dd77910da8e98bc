/**
 * Kinds of chủ thể: the four of decision 490/QĐ-TTg (enterprise, cooperative, cooperative group, household business
 * with registration), and "unknown" for the "cơ sở" that statistics print without saying which.
 */
export const PRODUCER_KINDS = ["enterprise", "cooperative", "cooperative_group", "household", "unknown"] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

/**
 * From being written down (`pending`) over asking to join (`applied`, `in_review`, `sent_back` with reasons) to trading
 * (`active`), and out of it.
 */
export const PRODUCER_STATUSES = [
  "pending",
  "applied",
  "in_review",
  "sent_back",
  "active",
  "suspended",
  "closed",
] as const;
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number];

/** What a member of a producer may do: everything; goods and profile; orders alone. */
export const MEMBER_ROLES = ["owner", "editor", "orders"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MEMBER_STATUSES = ["invited", "active", "removed"] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** Papers that a producer hands in: its registration, food safety (decree 15/2018/NĐ-CP), a product's declaration. */
export const PAPER_KINDS = ["business_registration", "food_safety", "product_declaration", "other"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Most bytes of one paper's file. */
export const MAX_PAPER_BYTES = 10 * 1024 * 1024;

/**
 * What a producer may agree to, each by itself and withdrawable (Law 91/2025/QH15 on personal data: one consent per
 * purpose). Nothing else depends on any of them.
 */
export const CONSENT_PURPOSES = ["contact_public", "representative_public", "market_mails", "office_sharing"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Version of the words that the screens ask with; a new wording takes a new version and is asked anew. */
export const CONSENT_TEXT_VERSION = "2026-11";

/** Who may be let in to help: an office of the programme or a cooperative. */
export const HELPER_KINDS = ["cooperative", "office"] as const;
export type HelperKind = (typeof HELPER_KINDS)[number];

/** What a helper may be let in to: the application with its papers; goods, lots and dossiers; orders. */
export const ASSISTANCE_SCOPES = ["application", "goods", "orders"] as const;
export type AssistanceScope = (typeof ASSISTANCE_SCOPES)[number];

/** Most days for which a helper may be let in at once. */
export const MAX_ASSISTANCE_DAYS = 90;

/** What an application consists of, in the order in which it is asked. */
export const CHECKLIST_KEYS = [
  "identity",
  "contact",
  "place",
  "bank",
  "business_registration",
  "food_safety",
  "product_declaration",
] as const;
export type ChecklistKey = (typeof CHECKLIST_KEYS)[number];

/** `no_file`: the paper is written down, but its picture or PDF is not there. */
export const CHECKLIST_STATES = ["done", "missing", "no_file", "expiring", "expired"] as const;
export type ChecklistState = (typeof CHECKLIST_STATES)[number];

/** What says who a producer is: changed only by an operator, at the producer's request. */
export const IDENTITY_FIELDS = ["name", "legal_name", "kind", "tax_code", "representative", "place"] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** One field of a request for changes, in words. */
export interface Difference {
  field: IdentityField;
  before: string | null;
  after: string | null;
}

export const CHANGE_REQUEST_STATUSES = ["open", "approved", "refused", "withdrawn"] as const;
export type ChangeRequestStatus = (typeof CHANGE_REQUEST_STATUSES)[number];
