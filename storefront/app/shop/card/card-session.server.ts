import { PROVIDERS } from "../checkout/payment-methods";
import type { BuyerApi } from "../../shared/api/answers.server";

/** A card payment that is waiting for the buyer. */
export interface CardPayment {
  /** What the browser shows to Stripe: it opens this payment and nothing else. */
  clientSecret: string;
  /** Đồng. */
  amount: number;
}

interface Answer {
  cart: {
    total: number;
    payment_collection?: {
      captured_amount?: number | null;
      payment_sessions?: { provider_id: string; status: string; amount: number; data?: { client_secret?: unknown } }[];
    } | null;
  };
}

const FIELDS = [
  "total",
  "payment_collection.captured_amount",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.data",
].join(",");

/** States in which a session waits for its card. */
const OPEN: ReadonlySet<string> = new Set(["pending", "requires_more"]);

/**
 * The open card payment of a cart; null when there is none, when it was opened for another total than the cart has now,
 * or when money of this cart was taken before.
 */
export async function readCardPayment(api: BuyerApi, cartId: string): Promise<CardPayment | null> {
  const answer = await api.get<Answer>(`/store/carts/${cartId}?fields=${encodeURIComponent(FIELDS)}`);
  if (!answer.ok) return null;
  const { total, payment_collection } = answer.data.cart;
  const session = payment_collection?.payment_sessions?.find(({ provider_id }) => provider_id === PROVIDERS.card);
  const clientSecret = session?.data?.client_secret;
  if (session === undefined || typeof clientSecret !== "string" || !OPEN.has(session.status)) return null;
  if (session.amount !== total || Number(payment_collection?.captured_amount ?? 0) > 0) return null;
  return { clientSecret, amount: session.amount };
}
