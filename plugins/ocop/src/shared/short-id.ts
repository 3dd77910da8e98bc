import { createHash, randomBytes } from "node:crypto";

/** No 0/o, 1/l/i or u: a short id can be read aloud and spells no words. */
export const SHORT_ID_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
export const SHORT_ID_LENGTH = 6;
const SHORT_ID = new RegExp(`^[${SHORT_ID_ALPHABET}]{${SHORT_ID_LENGTH}}$`);

function spell(value: bigint): string {
  const base = BigInt(SHORT_ID_ALPHABET.length);
  let rest = value;
  let text = "";
  for (let place = 0; place < SHORT_ID_LENGTH; place += 1) {
    text += SHORT_ID_ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return text;
}

/** A random short id, one of 30^6 = 729 million. The column's unique index has the last word. */
export function randomShortId(): string {
  return spell(BigInt(`0x${randomBytes(16).toString("hex")}`));
}

/**
 * The same short id for the same seed, for builders that must be idempotent.
 * Among 10,000 seeds a collision is met with 7 %: pass the next `attempt` then.
 */
export function shortIdFrom(seed: string, attempt = 0): string {
  const hash = createHash("sha256")
    .update(`${attempt}:${seed.normalize("NFC")}`)
    .digest("hex");
  return spell(BigInt(`0x${hash.slice(0, 32)}`));
}

/** Whether the text could be a short id. */
export function isShortId(text: string): boolean {
  return SHORT_ID.test(text);
}

/** The short id that ends a slug ("keo-lac-7k2mqx" → "7k2mqx"), or null when there is none. */
export function shortIdOfSlug(slug: string): string | null {
  const last = slug.toLowerCase().split("-").pop() ?? "";
  return isShortId(last) ? last : null;
}

/** Joins an ASCII name and a short id: the slug that a public address ends with. */
export function slugWith(asciiName: string, shortId: string): string {
  return asciiName ? `${asciiName}-${shortId}` : shortId;
}
