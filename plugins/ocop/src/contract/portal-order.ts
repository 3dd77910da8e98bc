import { z } from "@medusajs/framework/zod";
import {
  FULFILMENT_MODES,
  PAYMENT_METHODS,
  PRODUCER_DEEDS,
  PRODUCER_ORDER_STATUSES,
  REFUND_KINDS,
  TIMER_STAGES,
  TIMER_STATES,
} from "../shared/marketplace-vocabulary";
import { flag, limit, offset, searchText } from "./query";

const text = (max: number) => z.string().trim().min(1).max(max);
const moment = z.iso.datetime();
/** Whole đồng. */
const dong = z.number().int();

/** Filters of `GET /producer/orders`. */
export const portalOrderQuery = z.strictObject({
  limit: limit(20),
  offset,
  status: z.enum(PRODUCER_ORDER_STATUSES).optional(),
  payment: z.enum(PAYMENT_METHODS).optional(),
  /** Only what waits for the producer: to be accepted, packed or handed over. */
  waiting: flag.optional(),
  /** Number of a part or of an order, or its beginning. */
  q: searchText,
});
export type PortalOrderQuery = z.infer<typeof portalOrderQuery>;

/**
 * Body of `POST /producer/orders/:id/acts`. Cash that is told here is cash that the producer holds: what a carrier holds
 * is told by the carrier's own list, and what the buyer refused at the door by the operator.
 */
export const portalOrderAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.enum(["accept", "pack", "deliver"]) }),
  z.strictObject({ act: z.literal("collect_cash") }),
  z.strictObject({ act: z.literal("refuse"), reason: text(500) }),
  z.strictObject({
    act: z.literal("ship"),
    carrier: text(60).nullable().default(null),
    tracking_code: text(60).nullable().default(null),
  }),
]);
export type PortalOrderAct = z.infer<typeof portalOrderAct>;

/** Body of `POST /producer/orders/:id/cancel`: pieces of lines. The same key is the same cancel. */
export const portalOrderCancel = z.strictObject({
  lines: z
    .array(z.strictObject({ id: text(60), quantity: z.number().int().min(1).max(999) }))
    .min(1)
    .max(100)
    .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length),
  reason: text(500),
  key: z.string().regex(/^[\w-]{8,100}$/),
});
export type PortalOrderCancel = z.infer<typeof portalOrderCancel>;

/** Body of `POST /producer/orders/mails`: whether this member gets mails about orders. */
export const portalOrderMails = z.strictObject({ wanted: z.boolean() });

const timer = z.object({ stage: z.enum(TIMER_STAGES), due_at: moment, state: z.enum(TIMER_STATES) });
export type PortalTimer = z.infer<typeof timer>;

const place = z.object({ commune: z.string().nullable(), province: z.string().nullable() });

/** What a producer's list shows of one part. */
export const portalOrderCard = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(PRODUCER_ORDER_STATUSES),
  mode: z.enum(FULFILMENT_MODES),
  payment: z.enum(PAYMENT_METHODS),
  /** Its money is outstanding, so nothing is expected of the producer yet; never so for cash. */
  unpaid: z.boolean(),
  created_at: moment,
  /** What the buyer pays for what is left of it. */
  total: dong,
  pieces: z.number().int(),
  goods: z.array(z.object({ title: z.string(), quantity: z.number().int() })),
  place,
  timer: timer.nullable(),
});
export type PortalOrderCard = z.infer<typeof portalOrderCard>;

/** Answer of `GET /producer/orders`. `counts` and `waiting` are of all parts, whatever is filtered. */
export const portalOrderList = z.object({
  orders: z.array(portalOrderCard),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
  counts: z.record(z.enum(PRODUCER_ORDER_STATUSES), z.number().int()),
  waiting: z.number().int(),
  /** Whether the member who asks gets mails about orders. */
  mails: z.boolean(),
});
export type PortalOrderList = z.infer<typeof portalOrderList>;

/** Answer of `GET /producer/orders/badge`: how many new parts wait for a yes. */
export const portalOrderBadge = z.object({ new_orders: z.number().int() });
export type PortalOrderBadge = z.infer<typeof portalOrderBadge>;

const line = z.object({
  id: z.string(),
  title: z.string(),
  variant: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  /** Of the pieces, those that were taken back. */
  cancelled: z.number().int(),
  unit_price: dong,
  /** What the producer earns with the pieces that are left: what was sold, what is kept back of it, what remains. */
  sold: dong,
  /** Basis points: 100 is 1 %. */
  commission_bp: z.number().int(),
  commission: dong,
  vat: dong,
  pit: dong,
  net: dong,
});
export type PortalOrderLine = z.infer<typeof line>;

/** A part as its producer reads it, answer of `GET /producer/orders/:id`. */
export const portalOrder = portalOrderCard.omit({ goods: true }).extend({
  delivery_name: z.string().nullable(),
  promised_days: z.object({ min: z.number().int(), max: z.number().int() }).nullable(),
  tracking: z.object({ carrier: z.string().nullable(), code: z.string().nullable() }).nullable(),
  delivered_at: moment.nullable(),
  next: z.enum(PRODUCER_DEEDS).nullable(),
  others: z.array(z.enum(PRODUCER_DEEDS)),
  /** Only what the producer needs to deliver, and only while it does: null fields are withheld or unknown. */
  buyer: place.extend({
    shown: z.boolean(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    street: z.string().nullable(),
    note: z.string().nullable(),
  }),
  lines: z.array(line),
  money: z.object({
    /** What the buyer paid, or pays, at the placement; less what was taken back. */
    placed: dong,
    taken_back: dong,
    delivery: dong,
    commission: dong,
    tax: dong,
    /** Goods and delivery less commission and tax. */
    net: dong,
    /** Cash that is still to be taken at the door; null where nothing is. */
    to_collect: dong.nullable(),
    cash_collected_at: moment.nullable(),
    cash_holder: z.enum(["producer", "carrier"]).nullable(),
  }),
  history: z.array(
    z.object({
      to: z.enum(PRODUCER_ORDER_STATUSES),
      at: moment,
      by: z.enum(["buyer", "shop", "member"]),
      /** Name or address of the member. */
      name: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  refunds: z.array(z.object({ kind: z.enum(REFUND_KINDS), amount: dong, at: moment })),
});
export type PortalOrder = z.infer<typeof portalOrder>;
