import { CASH_LIMIT } from "../../shared/cash-limit";
import { MAX_ORDER_TOTAL, methodOfProvider } from "../../shared/marketplace-vocabulary";
import { isVnd } from "../../shared/money";

/** What of a cart decides whether its money is right. Amounts as Medusa gives them; đồng. */
export interface PayableCart {
  total: unknown;
  items: readonly { total: unknown }[];
  shipping_methods: readonly { total: unknown }[];
  payment_collection: {
    amount: unknown;
    captured_amount?: unknown;
    refunded_amount?: unknown;
    payment_sessions: readonly SessionFacts[];
  } | null;
}

export interface SessionFacts {
  amount: unknown;
  status: string;
  provider_id: string;
  data: Record<string, unknown> | null;
}

export type AmountFault = "price_invalid" | "order_too_large" | "payment_stale" | "payment_not_offered" | "cash_limit";

/** Sessions that Medusa would complete a cart with. */
export const LIVE_SESSIONS = ["pending", "requires_more", "authorized", "captured", "pending_authorization"];

const EPSILON = 1e-6;

/** Medusa's totals pass through decimals; an amount that is whole đồng but for that is whole. */
function whole(amount: unknown): number | null {
  const number = Number(amount);
  const rounded = Math.round(number);
  return Math.abs(number - rounded) < EPSILON && isVnd(rounded) ? rounded : null;
}

function expired(session: SessionFacts, now: Date): boolean {
  const until = session.data?.expires_at;
  return session.status === "pending_authorization" && typeof until === "string" && Date.parse(until) <= now.getTime();
}

/** A payment was taken before and given back, or belongs to a session that is gone: that money is not this order's. */
function usedBefore(collection: PayableCart["payment_collection"], session: SessionFacts): boolean {
  const captured = whole(collection?.captured_amount ?? 0) ?? 0;
  const refunded = whole(collection?.refunded_amount ?? 0) ?? 0;
  return refunded > 0 || (captured > 0 && !["authorized", "captured"].includes(session.status));
}

/**
 * Why a cart's money is not right, or null when it is: every amount is whole đồng, the lines and the deliveries (which
 * become the producers' parts) sum to the total, and what the buyer was asked to pay is that total. A cart that changed
 * after its payment was opened is refused until the payment is opened anew.
 */
export function amountFault(cart: PayableCart, now: Date): AmountFault | null {
  const total = whole(cart.total);
  const parts = [...cart.items, ...cart.shipping_methods].map((one) => whole(one.total));
  if (total === null || total < 0 || parts.includes(null)) return "price_invalid";
  if (parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) !== total) return "price_invalid";
  if (total > MAX_ORDER_TOTAL) return "order_too_large";
  const sessions = (cart.payment_collection?.payment_sessions ?? []).filter(({ status }) =>
    LIVE_SESSIONS.includes(status),
  );
  if (total === 0 && sessions.length === 0) return null;
  const [session] = sessions;
  if (session === undefined || sessions.length > 1) return "payment_stale";
  const method = methodOfProvider(session.provider_id);
  if (method === null) return "payment_not_offered";
  if (whole(session.amount) !== total || whole(cart.payment_collection?.amount) !== total) return "payment_stale";
  if (usedBefore(cart.payment_collection, session)) return "payment_stale";
  if (method === "cod" && total > CASH_LIMIT) return "cash_limit";
  return expired(session, now) ? "payment_stale" : null;
}
