import { remembered } from "../../shared/remembered";
import { hasMarks } from "../../shared/search-text/tokens";

const DIGITS = "αβγδεζηθικλμνξοπ";

/**
 * Writes a word that carries marks so that the engine neither folds nor splits it: the bytes of its UTF-8 in letters that
 * nobody types here. The beginning of a word is the beginning of what stands for it.
 */
function encoded(word: string): string {
  return Array.from(Buffer.from(word, "utf8").toString("hex"), (digit) =>
    DIGITS.charAt(Number.parseInt(digit, 16)),
  ).join("");
}

/** A word as it stands where marks count: plain without marks, encoded with them. The same few thousand come again and again. */
export const marksForm = remembered((word) => (hasMarks(word) ? encoded(word) : word));
