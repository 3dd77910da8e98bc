/**
 * Where a đồng that came in lies: it pays an order, it is owed back to who sent it, nobody knows yet what it is for, or
 * it was sent back.
 */
export const TRANSFER_PLACES = ["applied", "refund_due", "unmatched", "paid_back"] as const;
export type TransferPlace = (typeof TRANSFER_PLACES)[number];

/** Why a đồng lies there. */
export const TRANSFER_REASONS = [
  "exact",
  "under",
  "over",
  "twice",
  "late",
  "wrong_reference",
  "reversal",
  "cancelled",
  "refund",
  "operator",
] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/** How the shop heard of a transfer. */
export const TRANSFER_SOURCES = ["webhook", "poll", "statement"] as const;
export type TransferSource = (typeof TRANSFER_SOURCES)[number];

/** Most that one transfer may come to, in đồng; above it a feed is taken for broken. */
export const MAX_TRANSFER = 1_000_000_000_000;

/** The bank's feed among the providers of the webhook inbox. */
export const BANK_FEED = "bank_feed";
