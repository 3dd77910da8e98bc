import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds a signature's moment may lie from now; Stripe's own recommendation. */
const WINDOW_SECONDS = 300;

/**
 * Checks a `Stripe-Signature` header (`t=…,v1=…`) against the bytes that came.
 * @param now milliseconds since 1970
 * @returns false for a missing, malformed, wrong or old signature, and for an empty secret.
 */
export function isSigned(raw: Buffer, header: string | undefined, secret: string, now: number): boolean {
  if (header === undefined || secret === "") return false;
  const parts = header.split(",").map((part) => part.trim());
  const moment = parts.find((part) => part.startsWith("t="))?.slice(2) ?? "";
  if (!/^\d{1,12}$/.test(moment) || Math.abs(now / 1000 - Number(moment)) > WINDOW_SECONDS) return false;
  const expected = createHmac("sha256", secret).update(`${moment}.`).update(raw).digest();
  return parts.some((part) => {
    if (!/^v1=[0-9a-f]{64}$/.test(part)) return false;
    return timingSafeEqual(Buffer.from(part.slice(3), "hex"), expected);
  });
}
