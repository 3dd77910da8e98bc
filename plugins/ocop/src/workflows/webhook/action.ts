/** What of a Stripe event decides; everything else of it is kept, never read. */
export interface StripeAction {
  action: "captured" | "authorized";
  data: { session_id: string; amount: number };
}

const ACTIONS: Readonly<Record<string, StripeAction["action"]>> = {
  "payment_intent.succeeded": "captured",
  "payment_intent.amount_capturable_updated": "authorized",
};

/**
 * What Medusa has to do about an event, or null when nothing: other kinds of events, other shops' payments, other
 * currencies. Amounts are whole đồng: the đồng is a zero-decimal currency at Stripe.
 */
export function actionOf(event: { type: string; payload: Record<string, unknown> }): StripeAction | null {
  const action = ACTIONS[event.type];
  const intent = (event.payload.data as { object?: Record<string, unknown> } | undefined)?.object;
  const session_id = (intent?.metadata as Record<string, unknown> | undefined)?.session_id;
  const amount = action === "captured" ? intent?.amount_received : intent?.amount_capturable;
  if (action === undefined || typeof session_id !== "string" || intent?.currency !== "vnd") return null;
  if (!Number.isSafeInteger(amount) || Number(amount) <= 0) return null;
  return { action, data: { session_id, amount: Number(amount) } };
}
