import { asciiSlug } from "./text";

const MAX_CHARS = 200;

/** Patterns for the words of a search, compared without marks with the ASCII names that slugs hold; null finds nothing. */
export function wordPatterns(q: string): string[] | null {
  const words = asciiSlug(q, MAX_CHARS).split("-").filter(Boolean);
  return words.length === 0 ? null : words.map((word) => `%${word}%`);
}
