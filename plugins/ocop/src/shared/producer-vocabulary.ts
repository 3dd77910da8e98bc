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
