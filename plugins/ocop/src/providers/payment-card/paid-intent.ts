import type Stripe from "stripe";

/** What an intent must be to pay for a session: the session it was opened for, and its amount in đồng. */
export interface Expected {
  session: string | undefined;
  amount: unknown;
}

/**
 * Whether an intent pays for a session: opened for this very session, in đồng, charged in full, and for the amount that
 * the session was opened with. An id in a session's data is not proof of anything: it may name somebody else's payment.
 */
export function paysFor(intent: Stripe.PaymentIntent, { session, amount }: Expected): boolean {
  return (
    session !== undefined &&
    intent.metadata.session_id === session &&
    intent.currency === "vnd" &&
    intent.amount === Number(amount) &&
    intent.amount_received === intent.amount
  );
}
