/** Searches that the device remembers. */
export const MOST_RECENT = 8;
const MOST_CHARS = 100;

/** The remembered searches in stored text, newest first; what is no such list is none. */
export function parseRecent(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    if (!Array.isArray(list)) return [];
    return list.filter((one): one is string => typeof one === "string" && one !== "").slice(0, MOST_RECENT);
  } catch {
    return [];
  }
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The list without a search. */
export function withoutRecent(list: readonly string[], q: string): string[] {
  return list.filter((one) => !sameWords(one, q));
}

/** The list with a search in front, once; blank text changes nothing. */
export function withRecent(list: readonly string[], q: string): string[] {
  const words = q.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, MOST_CHARS);
  return words === "" ? [...list] : [words, ...withoutRecent(list, words)].slice(0, MOST_RECENT);
}
