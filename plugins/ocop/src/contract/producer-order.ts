import { z } from "@medusajs/framework/zod";
import { CASH_HOLDERS, PAYMENT_METHODS, PRODUCER_ORDER_STATUSES, REFUND_KINDS } from "../shared/marketplace-vocabulary";
import { flag, limit, offset, searchText } from "./query";

const text = (max: number) => z.string().trim().min(1).max(max);

/** Filters of the operator's list of producers' parts. */
export const producerOrderQuery = z.strictObject({
  limit: limit(20),
  offset,
  status: z.enum(PRODUCER_ORDER_STATUSES).optional(),
  payment_method: z.enum(PAYMENT_METHODS).optional(),
  producer_id: text(60).optional(),
  order_id: text(60).optional(),
  /** Whether its time to be accepted or sent is over. */
  late: flag.optional(),
  /** Number of a part or of an order, or its beginning. */
  q: searchText,
});

/** One act on a part. Money in whole đồng. */
export const producerOrderAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(["accept", "pack", "deliver"]) }),
  z.strictObject({ act: z.enum(["refuse", "refuse_at_door"]), reason: text(500) }),
  z.strictObject({
    act: z.literal("ship"),
    carrier: text(60).nullable().default(null),
    tracking_code: text(60).nullable().default(null),
  }),
  z.strictObject({
    act: z.literal("collect_cash"),
    holder: z.enum(CASH_HOLDERS),
    carrier: text(60).nullable().default(null),
    fee: z.number().int().min(0).max(10_000_000).default(0),
  }),
]);

/** A refund that the operator makes; `lines` are lines of the part, all that is left when not given. */
export const refundCreate = z.strictObject({
  producer_order_id: text(60),
  kind: z.enum(REFUND_KINDS),
  lines: z
    .array(z.strictObject({ id: text(60), quantity: z.number().int().min(1).max(999) }))
    .max(100)
    .nullable()
    .default(null),
  delivery: z.boolean().nullable().default(null),
  /** Goodwill without goods, whole đồng. */
  amount: z.number().int().min(1).max(2_000_000_000).nullable().default(null),
  reason: text(500),
});

/** A buyer's wish to cancel; the whole order when no part is named. */
export const orderCancel = z.strictObject({
  part_number: text(30).nullable().default(null),
  reason: text(500).nullable().default(null),
});
