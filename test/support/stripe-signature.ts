import { createHmac } from "node:crypto";

/** A `Stripe-Signature` header for a body; `moment` in seconds since 1970. */
export function stripeSignature(body: string, secret: string, moment = Math.floor(Date.now() / 1000)): string {
  return `t=${moment},v1=${createHmac("sha256", secret).update(`${moment}.`).update(body).digest("hex")}`;
}
