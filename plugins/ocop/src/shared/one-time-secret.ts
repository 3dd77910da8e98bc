import { createHash, randomBytes } from "node:crypto";

const BYTES = 16;
const VALID_DAYS = 7;
const DAY_MS = 86_400_000;

/** What is kept of a secret: its SHA-256, hexadecimal. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A secret of 128 bits for an invitation, good for seven days; it is told once and kept nowhere. */
export function oneTimeSecret(): { secret: string; hash: string; expires_at: Date } {
  const secret = randomBytes(BYTES).toString("base64url");
  return { secret, hash: hashOfSecret(secret), expires_at: new Date(Date.now() + VALID_DAYS * DAY_MS) };
}
