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
export function marksForm(word: string): string {
  return hasMarks(word) ? encoded(word) : word;
}

/** What is filtered by for "holds this marked word". */
export function wholeWord(word: string): string {
  return `w${encoded(word)}`;
}

/** What is filtered by for "holds a word that begins so". */
export function wordStart(start: string): string {
  return `s${encoded(start)}`;
}

/** All that a document with this word is filtered by where marks count: nothing for a plain one. */
function filterForms(word: string): readonly string[] {
  if (!hasMarks(word)) return [];
  const starts = Array.from({ length: word.length }, (_, length) => word.slice(0, length + 1));
  return [wholeWord(word), ...starts.filter(hasMarks).map(wordStart)];
}

/** A word in all the forms under which a document holds it; the same few thousand come again and again. */
export const formsOf = remembered((word) => ({
  folded: foldToken(word),
  marked: marksForm(word),
  filters: filterForms(word),
}));
export type WordForms = ReturnType<typeof formsOf>;
