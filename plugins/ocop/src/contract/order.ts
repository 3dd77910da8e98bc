import { z } from "@medusajs/framework/zod";
import { FULFILMENT_MODES, PRODUCER_ORDER_STATUSES } from "../shared/marketplace-vocabulary";

/** Body of `POST /store/order-links`. */
export const orderLinkBody = z.strictObject({ cart_id: z.string().min(1).max(64) });

/** Answer of `POST /store/order-links`. */
export const orderLinkAnswer = z.object({ token: z.string() });

/** Whole đồng. */
const dong = z.number().int();

export const PAYMENT_METHODS = ["cash_on_delivery", "bank_transfer", "card", "other"] as const;
export const ORDER_STATES = ["placed", "shipped", "delivered", "completed", "cancelled"] as const;

/** What a buyer still has to transfer, and where to. */
const transferRequest = z.object({
  amount: dong,
  /** What came in so far; the amount is the rest. */
  received: dong,
  /** Goes into the transfer's content. */
  reference: z.string(),
  bank: z.string(),
  account_number: z.string(),
  account_name: z.string(),
  expires_at: z.iso.datetime(),
  /** Text of the VietQR code. */
  qr: z.string(),
});

const publicTransfer = z.object({
  /** Null once the order is paid or over. */
  request: transferRequest.nullable(),
  /** What came in and goes back to who sent it. */
  owed_back: dong,
  paid_back: dong,
});
export type PublicTransfer = z.infer<typeof publicTransfer>;

/** What anybody holding the link of an order may read. Ids of the order or of the customer are not part of it. */
export const publicOrder = z.object({
  /** Number as the buyer reads it, counted by the shop. */
  number: z.number().int(),
  state: z.enum(ORDER_STATES),
  created_at: z.iso.datetime(),
  items: z.array(
    z.object({
      title: z.string(),
      variant: z.string().nullable(),
      slug: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: z.number().int(),
      unit_price: dong,
      total: dong,
    }),
  ),
  totals: z.object({ items: dong, delivery: dong, discount: dong, tax: dong, total: dong }),
  contact: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
  shipping_address: z.object({ street: z.string(), commune: z.string(), province: z.string() }),
  delivery: z.array(z.object({ name: z.string(), amount: dong })),
  payment: z.object({ method: z.enum(PAYMENT_METHODS), paid: z.boolean(), amount_due: dong }),
  /** Null for an order that is not paid by bank transfer. */
  transfer: publicTransfer.nullable(),
  note: z.string().nullable(),
  /** Each producer's part; empty in the moment before an order is split. */
  parts: z.array(
    z.object({
      number: z.string(),
      producer: z.object({ name: z.string(), slug: z.string() }),
      status: z.enum(PRODUCER_ORDER_STATUSES),
      mode: z.enum(FULFILMENT_MODES),
      delivery_name: z.string().nullable(),
      promised_days: z.object({ min: z.number().int(), max: z.number().int() }).nullable(),
      tracking: z.object({ carrier: z.string().nullable(), code: z.string().nullable() }).nullable(),
      total: dong,
      taken_back: dong,
      /** The buyer may still cancel it. */
      cancellable: z.boolean(),
    }),
  ),
});
export type PublicOrder = z.infer<typeof publicOrder>;

/** Answer of `GET /store/order-links/:token`. */
export const publicOrderAnswer = z.object({ order: publicOrder });
