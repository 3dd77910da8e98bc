import { z } from "@medusajs/framework/zod";
import { LISTING_REVIEW_KINDS, LISTING_REVIEW_STATUSES } from "../shared/listing-vocabulary";
import { limit, offset, reference, searchText } from "./query";
import { namedUpTo } from "./text";

/** One field of a proposal: what is there and what is wanted. A size's price is `variants.<key>.price`. */
export const listingDifference = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
export type ListingDifference = z.infer<typeof listingDifference>;

/** What is, or was last, under review. */
export interface ListingReview {
  id: string;
  kind: (typeof LISTING_REVIEW_KINDS)[number];
  status: (typeof LISTING_REVIEW_STATUSES)[number];
  version: number;
  differences: ListingDifference[];
  /** Why it was sent back, in the words of the market. */
  reason: string | null;
  submitted_at: string;
  decided_at: string | null;
}

/** Query of `GET /admin/ocop/listings`: reviews, oldest first. */
export const listingReviewQuery = z.strictObject({
  status: z.enum(LISTING_REVIEW_STATUSES).optional(),
  q: searchText,
  producer_id: reference.optional(),
  limit: limit(20),
  offset,
});

/**
 * Body of `POST /admin/ocop/listings/:id`, the id being that of the review. `version` is that of the review as it was
 * read: a proposal that changed meanwhile answers 409 `listing_changed`. Sending back needs a reason.
 */
export const listingDecision = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("approve"), version: z.int().min(1) }),
  z.strictObject({ act: z.literal("send_back"), version: z.int().min(1), reason: namedUpTo(1000) }),
]);
export type ListingDecision = z.output<typeof listingDecision>;
