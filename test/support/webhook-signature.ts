import { createHmac } from "node:crypto";

/** The header that signs a webhook's body, as Stripe and the bank send it; `moment` in seconds since 1970. */
export function webhookSignature(body: string, secret: string, moment = Math.floor(Date.now() / 1000)): string {
  return `t=${moment},v1=${createHmac("sha256", secret).update(`${moment}.`).update(body).digest("hex")}`;
}
