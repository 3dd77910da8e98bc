import { remembered } from "../../shared/remembered";
import { foldToken, hasMarks } from "../../shared/search-text/tokens";

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

/** A word as it stands where marks count: plain without marks, encoded with them. */
export const marksForm = remembered((word) => (hasMarks(word) ? encoded(word) : word));

/** What is filtered by for "holds this marked word". */
export function wholeWord(word: string): string {
  return `w${encoded(word)}`;
}

/** What is filtered by for "holds a word that begins so". */
export function wordStart(start: string): string {
  return `s${encoded(start)}`;
}

/** All that a document with this marked word is filtered by. */
export const filterForms = remembered((word): readonly string[] => {
  const starts = Array.from({ length: word.length }, (_, length) => word.slice(0, length + 1));
  return [wholeWord(word), ...starts.filter((start) => foldToken(start) !== start).map(wordStart)];
});
