import { z } from "@medusajs/framework/zod";
import { PRODUCER_ORDER_STATUSES } from "../shared/marketplace-vocabulary";

/** Fewest characters of a new password (OWASP ASVS 5.0, 6.2.1); longer than the most, hashing would only cost time. */
const MIN_PASSWORD = 8;
const MAX_PASSWORD = 128;

/**
 * An address is the same account however its letters are written: stored and compared in small letters, so that
 * `A@x.vn` and `a@x.vn` are no twins.
 */
export const emailAddress = z
  .string()
  .max(254)
  .transform((text) => text.normalize("NFC").trim().toLowerCase())
  .pipe(z.email());

/** Body of `POST /auth/<actor>/emailpass` of customers and producers. */
export const loginBody = z.strictObject({ email: emailAddress, password: z.string().min(1).max(MAX_PASSWORD) });

/** Body of `POST /auth/<actor>/emailpass/register` of both. */
export const registrationBody = z.strictObject({
  email: emailAddress,
  password: z.string().min(MIN_PASSWORD).max(MAX_PASSWORD),
});

/** Query of `GET /store/customers/me/orders`. */
export const myOrdersQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Whole đồng. */
const dong = z.number().int();

/** One order in its buyer's history. */
export const myOrder = z.object({
  /** Opens `GET /store/order-links/:token` and `/don-hang/:token`. */
  token: z.string(),
  number: z.number().int(),
  created_at: z.iso.datetime(),
  total: dong,
  cancelled: z.boolean(),
  /** Money that has to come before the goods go out (bank transfer, card) is not there yet. */
  awaiting_payment: z.boolean(),
  /** Pieces over all lines. */
  pieces: z.number().int(),
  /** The goods, in the order of the lines. */
  items: z.array(z.object({ title: z.string(), thumbnail: z.string().nullable(), quantity: z.number().int() })),
  /** Empty for a moment after placing, until the order is split. */
  parts: z.array(
    z.object({
      number: z.string(),
      status: z.enum(PRODUCER_ORDER_STATUSES),
      producer: z.object({ name: z.string(), slug: z.string().nullable() }),
    }),
  ),
});
export type MyOrder = z.infer<typeof myOrder>;

/** Answer of `GET /store/customers/me/orders`. */
export const myOrdersAnswer = z.object({
  orders: z.array(myOrder),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});
export type MyOrdersAnswer = z.infer<typeof myOrdersAnswer>;

/** Body of both reorder routes: an open cart that gets the goods; without one a new cart is made. */
export const reorderBody = z.strictObject({ cart_id: z.string().min(1).max(64).optional() });

const LEFT_OUT_REASONS = ["not_sold", "sold_out", "fewer"] as const;

/** Answer of both reorder routes. */
export const reorderAnswer = z.object({
  /** Null when nothing could be added and no open cart was named. */
  cart_id: z.string().nullable(),
  /** Pieces that were added. */
  added: z.number().int(),
  left_out: z.array(
    z.object({
      title: z.string(),
      variant: z.string().nullable(),
      reason: z.enum(LEFT_OUT_REASONS),
      wanted: z.number().int(),
      /** Pieces of it that were added; above 0 only for `fewer`. */
      added: z.number().int(),
    }),
  ),
});
export type ReorderAnswer = z.infer<typeof reorderAnswer>;
export type LeftOut = ReorderAnswer["left_out"][number];
