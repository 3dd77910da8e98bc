/**
 * Kinds of chủ thể: the four of decision 490/QĐ-TTg (enterprise, cooperative, cooperative group, household business
 * with registration), and "unknown" for the "cơ sở" that statistics print without saying which.
 */
export const PRODUCER_KINDS = ["enterprise", "cooperative", "cooperative_group", "household", "unknown"] as const;
export type ProducerKind = (typeof PRODUCER_KINDS)[number];

export const PRODUCER_STATUSES = ["pending", "active", "suspended", "closed"] as const;
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number];
