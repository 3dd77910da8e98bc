import { remembered } from "../remembered";
import { fold, marksKey } from "../text";
import { uniformUnits } from "./units";

/** Longest token kept; a longer one can only be noise. */
const MAX_TOKEN = 60;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** {@link marksKey} of one word: no rule of it looks beyond a word, and the same few thousand come again and again. */
const wordKey = remembered(marksKey);

/**
 * The tokens of a text that is searched or searched for: words in lower case that keep their marks, in one spelling of
 * the tone, and amounts in one spelling of the unit. Documents and queries of every engine are cut by this one rule, or
 * they would not meet.
 */
export function tokens(text: string): string[] {
  const words = uniformUnits(text.normalize("NFC").toLowerCase()).match(WORD) ?? [];
  return words
    .flatMap((word) => (word.length > MAX_TOKEN ? marksKey(word) : wordKey(word)).split(" "))
    .filter(Boolean)
    .map((token) => token.slice(0, MAX_TOKEN));
}

/** A token without its marks: "mắm" → mam. */
export const foldToken = remembered(fold);

/** Folded tokens of a text: "Nước mắm 40N" → nuoc, mam, 40n. */
export function foldedTokens(text: string): string[] {
  return tokens(text).map(foldToken);
}

/** Whether a token carries a Vietnamese mark. */
export function hasMarks(token: string): boolean {
  return foldToken(token) !== token;
}
