import { z } from "@medusajs/framework/zod";
import { MAX_AUTHOR_CHARS, MAX_REPLY_CHARS, MAX_REVIEW_CHARS, REVIEW_STATUSES } from "../shared/review-vocabulary";
import { limit, offset, reference, searchText } from "./query";

const moment = z.iso.datetime();
const stars = z.int().min(1).max(5);

/** Body of `POST /store/order-links/:token/reviews`: the first one of a line, or a change of it. */
export const reviewBody = z.strictObject({
  /** From `GET /store/order-links/:token/reviews`. */
  line_id: z.string().min(1).max(64),
  stars,
  text: z.string().max(MAX_REVIEW_CHARS).nullable().default(null),
  /** As the buyer wants to be called; null for no name. */
  author: z.string().max(MAX_AUTHOR_CHARS).nullable().default(null),
});
export type ReviewBody = z.infer<typeof reviewBody>;

/** A delivered line of an order with what its buyer said of it. */
export const reviewableLine = z.object({
  line_id: z.string(),
  title: z.string(),
  variant: z.string().nullable(),
  review: z
    .object({
      stars,
      text: z.string().nullable(),
      author: z.string().nullable(),
      status: z.enum(REVIEW_STATUSES),
      hidden_reason: z.string().nullable(),
      editable: z.boolean(),
      editable_until: moment,
      reply: z.string().nullable(),
    })
    .nullable(),
});
export type ReviewableLine = z.infer<typeof reviewableLine>;

/** Query of `GET /store/reviews`: of one product or of one producer, by id. */
export const reviewListQuery = z
  .strictObject({ product: reference.optional(), producer: reference.optional(), limit: limit(10, 50), offset })
  .refine(({ product, producer }) => (product === undefined) !== (producer === undefined));
export type ReviewListQuery = z.infer<typeof reviewListQuery>;

/** A review as everybody may read it. */
export const publicReview = z.object({
  id: z.string(),
  stars,
  text: z.string().nullable(),
  author: z.string().nullable(),
  created_at: moment,
  product: z.object({ title: z.string(), slug: z.string() }),
  reply: z.object({ text: z.string(), created_at: moment, producer: z.string() }).nullable(),
});
export type PublicReview = z.infer<typeof publicReview>;

/** Answer of `GET /store/reviews`; `mean` is of all visible reviews and null without one. */
export const reviewListAnswer = z.object({
  reviews: z.array(publicReview),
  count: z.int(),
  mean: z.number().nullable(),
  limit: z.int(),
  offset: z.int(),
});
export type ReviewListAnswer = z.infer<typeof reviewListAnswer>;

/** Query of `GET /producer/reviews`. */
export const ownReviewQuery = z.strictObject({
  unanswered: z.enum(["true", "false"]).optional(),
  limit: limit(20),
  offset,
});

/** Body of `POST /producer/reviews/:id/reply`. */
export const replyBody = z.strictObject({ text: z.string().trim().min(1).max(MAX_REPLY_CHARS) });

/** A review as its producer reads it. */
export const ownReview = z.object({
  id: z.string(),
  stars,
  text: z.string().nullable(),
  author: z.string().nullable(),
  status: z.enum(REVIEW_STATUSES),
  created_at: moment,
  /** Number of the part of an order that verifies it. */
  part_number: z.string(),
  product: z.object({ title: z.string(), slug: z.string() }),
  reply: z.object({ text: z.string(), created_at: moment, editable_until: moment }).nullable(),
});
export type OwnReview = z.infer<typeof ownReview>;

/** Answer of `GET /producer/reviews`; `unanswered` counts all that are visible and without a reply. */
export const ownReviewsAnswer = z.object({
  reviews: z.array(ownReview),
  count: z.int(),
  unanswered: z.int(),
  mean: z.number().nullable(),
  limit: z.int(),
  offset: z.int(),
});
export type OwnReviewsAnswer = z.infer<typeof ownReviewsAnswer>;

/** Query of `GET /admin/ocop/reviews`. */
export const reviewAdminQuery = z.strictObject({
  q: searchText,
  status: z.enum(REVIEW_STATUSES).optional(),
  producer_id: reference.optional(),
  stars: z.enum(["1", "2", "3", "4", "5"]).optional(),
  limit: limit(20),
  offset,
});
export type ReviewAdminQuery = z.infer<typeof reviewAdminQuery>;

/** Body of `POST /admin/ocop/reviews/:id/acts`. */
export const reviewAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("hide"), reason: z.string().trim().min(3).max(500) }),
  z.strictObject({ act: z.literal("show"), reason: z.string().trim().min(3).max(500) }),
]);
export type ReviewAct = z.infer<typeof reviewAct>;
