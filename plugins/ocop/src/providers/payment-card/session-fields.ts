import { isWholeDong } from "./whole-dong";

/** What of a card session's data may reach Stripe. */
export interface AllowedFields {
  /** The session the payment belongs to; the payment module sets it after the buyer's own fields. */
  session_id: string;
  /** A card the buyer chose beforehand. It names a card and decides nothing about amount, capture or address. */
  payment_method?: string;
}

/**
 * Reads the two fields that may go on to Stripe. A session's `data` is free-form and written by the buyer, and
 * Stripe's own provider passes on whatever it finds there: manual capture, off-session use, another description.
 * @throws Error when the payment module gave no session id.
 */
export function allowedFields(data: Record<string, unknown> | undefined): AllowedFields {
  const session = data?.session_id;
  if (typeof session !== "string" || session === "") throw new Error("A card session needs its id");
  const method = data?.payment_method;
  return typeof method === "string" && /^pm_[A-Za-z0-9_]{1,200}$/.test(method)
    ? { session_id: session, payment_method: method }
    : { session_id: session };
}

/**
 * An amount as Stripe takes it: VND has no smaller unit, so đồng go as they are.
 * @throws Error for another currency, a fraction, or nothing to pay.
 */
export function stripeAmount(amount: unknown, currency: string): number {
  if (currency.toLowerCase() !== "vnd") throw new Error(`Cards are charged in VND only, not in ${currency}`);
  const dong = Number(amount);
  if (!isWholeDong(dong)) throw new Error(`Not a whole number of đồng: ${String(amount)}`);
  return dong;
}
