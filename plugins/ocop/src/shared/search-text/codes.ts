import { fold } from "../text";

const MIN_DIGITS = 4;

/** A code without its separators, in lower case and without marks: "12/2024/QĐ-UBND" → "122024qdubnd". */
export function codeKey(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, "");
}

/**
 * Whether a search text is a code or the number of a certificate, to be met exactly: at least four digits, and no more
 * letters than two for each. "Nước mắm Khải Hoàn 38/40/43" has more.
 */
export function looksLikeCode(text: string): boolean {
  const key = codeKey(text);
  const digits = key.replace(/\D/g, "").length;
  return digits >= MIN_DIGITS && key.length - digits <= 2 * digits;
}
