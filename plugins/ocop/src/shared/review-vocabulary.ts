/** A review is seen by everybody, or was hidden by an operator with a reason. */
export const REVIEW_STATUSES = ["visible", "hidden"] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Days in which a buyer may change a review. */
export const REVIEW_EDIT_DAYS = 30;
/** Hours in which a producer may change a reply. */
export const REPLY_EDIT_HOURS = 24;

/** Longest texts, in characters. */
export const MAX_REVIEW_CHARS = 2000;
export const MAX_REPLY_CHARS = 1000;
export const MAX_AUTHOR_CHARS = 60;
