import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

const PURPOSE = "ocop age pass v1";
/** A day: as long as somebody shops, too short to be handed around. */
export const AGE_PASS_MS = 24 * 3_600_000;
const FORM = /^([0-9a-z]{6,8})\.([\w-]{32})$/;
/** 24 bytes = 192 bits, printed as 32 characters. */
const SIGNATURE_BYTES = 24;

/** Key of the age passes, derived from the application's secret so that it opens nothing else. */
export function agePassKey(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32));
}

function signature(until: string, key: Buffer): string {
  return createHmac("sha256", key).update(until).digest().subarray(0, SIGNATURE_BYTES).toString("base64url");
}

/** A pass that says "an adult" until a day after `now`, and nothing else: no birth date, nobody's id. */
export function signAgePass(now: Date, key: Buffer): { pass: string; expires_at: string } {
  const seconds = Math.floor((now.getTime() + AGE_PASS_MS) / 1000);
  const until = seconds.toString(36);
  return { pass: `${until}.${signature(until, key)}`, expires_at: new Date(seconds * 1000).toISOString() };
}

/** True for a pass that this shop signed and that has not run out. */
export function isAgePass(pass: string, now: Date, key: Buffer): boolean {
  const [, until, given] = FORM.exec(pass) ?? [];
  if (until === undefined || given === undefined) return false;
  const seconds = Number.parseInt(until, 36);
  if (seconds * 1000 <= now.getTime()) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(until, key)));
}
