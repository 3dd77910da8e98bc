/**
 * States of a producer's part of an order. `partly_cancelled` is the state of a part that lost some of its pieces before
 * it was accepted or packed and goes on with the rest.
 */
export const PRODUCER_ORDER_STATUSES = [
  "new",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "refused",
  "cancelled",
  "partly_cancelled",
] as const;
export type ProducerOrderStatus = (typeof PRODUCER_ORDER_STATUSES)[number];

/** What a producer has to do by a moment: say yes or no, then send; and how far that moment is. */
export const TIMER_STAGES = ["accept", "ship"] as const;
export type TimerStage = (typeof TIMER_STAGES)[number];
export const TIMER_STATES = ["ok", "warning", "overdue"] as const;
export type TimerState = (typeof TIMER_STATES)[number];

/** What a producer can do with its part of an order; `cancel` takes lines or pieces back. */
export const PRODUCER_DEEDS = ["accept", "refuse", "pack", "ship", "deliver", "collect_cash", "cancel"] as const;
export type ProducerDeed = (typeof PRODUCER_DEEDS)[number];

/** How the buyer gets the goods: a parcel, pick-up at a sales point, or a booked service. */
export const FULFILMENT_MODES = ["delivery", "pickup", "booking"] as const;
export type FulfilmentMode = (typeof FULFILMENT_MODES)[number];

export const PAYMENT_METHODS = ["cod", "vietqr", "card"] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Medusa's ids of the payment providers that buyers are offered. */
export const PAYMENT_PROVIDERS = {
  cod: "pp_cod_cod",
  vietqr: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
} as const satisfies Record<PaymentMethod, string>;

/** The payment method behind a provider's id, or null for one that buyers are not offered. */
export function methodOfProvider(providerId: string): PaymentMethod | null {
  return PAYMENT_METHODS.find((method) => PAYMENT_PROVIDERS[method] === providerId) ?? null;
}

/** Kinds of ledger entries. An amount above zero is owed to the account by the market, below zero by the account. */
export const LEDGER_KINDS = [
  "sale",
  "delivery",
  "commission",
  "withholding_vat",
  "withholding_pit",
  "refund",
  "delivery_refund",
  "commission_reversal",
  "withholding_vat_reversal",
  "withholding_pit_reversal",
  "cod_collected_by_producer",
  "cod_collected_by_carrier",
  "cod_returned",
  "cod_fee",
  "adjustment",
  "payout",
  "payout_return",
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Whose account an entry belongs to: a producer, or a carrier that holds collected cash. */
export const LEDGER_ACCOUNTS = ["producer", "carrier"] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** Who holds cash that was collected at the door. */
export const CASH_HOLDERS = LEDGER_ACCOUNTS;
export type CashHolder = LedgerAccount;

export const REFUND_KINDS = ["cancel", "return", "goodwill", "refused"] as const;
export type RefundKind = (typeof REFUND_KINDS)[number];

export const PROMOTION_BEARERS = ["market", "producer"] as const;
export type PromotionBearer = (typeof PROMOTION_BEARERS)[number];

export const PAYOUT_BATCH_STATUSES = ["draft", "approved", "sent", "closed"] as const;
export type PayoutBatchStatus = (typeof PAYOUT_BATCH_STATUSES)[number];
export const PAYOUT_STATUSES = ["draft", "approved", "sent", "confirmed", "failed", "returned", "dropped"] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

/** Most that one order may come to, in đồng: amounts are stored as 4-byte integers. */
export const MAX_ORDER_TOTAL = 2_000_000_000;
