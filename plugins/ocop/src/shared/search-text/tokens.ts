import { remembered } from "../remembered";
import { fold, marksKey } from "../text";
import { uniformUnits } from "./units";

/** Longest token kept; a longer one can only be noise. */
const MAX_TOKEN = 60;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word in lower case, with its marks in one spelling of the tone, or an amount in one of the unit; and without marks. */
export type Token = { readonly text: string; readonly folded: string };

/** No rule of {@link marksKey} looks beyond a word, and the same few thousand come again and again. */
const knownWord = remembered(tokensOfWord);

/** Texts whose tokens are remembered: each engine cuts a document's again, and names of places come in many. */
const RECENT_TEXTS = 5000;

/**
 * The words of a text that is searched or searched for. Documents and queries of every engine are cut by this one rule, or
 * they would not meet.
 */
export const tokenized = remembered(cut, RECENT_TEXTS);

function cut(text: string): readonly Token[] {
  const words = uniformUnits(text.normalize("NFC").toLowerCase()).match(WORD) ?? [];
  return words.flatMap((word) => (word.length > MAX_TOKEN ? tokensOfWord(word) : knownWord(word)));
}

function tokensOfWord(word: string): readonly Token[] {
  const key = marksKey(word).split(" ").filter(Boolean);
  return key.map((long) => {
    const text = long.slice(0, MAX_TOKEN);
    return { text, folded: fold(text) };
  });
}

/** {@link tokenized} with their marks: "Nước mắm 40N" → nước, mắm, 40n. */
export function tokens(text: string): string[] {
  return tokenized(text).map((token) => token.text);
}

/** {@link tokenized} without their marks: "Nước mắm 40N" → nuoc, mam, 40n. */
export function foldedTokens(text: string): string[] {
  return tokenized(text).map(({ folded }) => folded);
}

/** Whether a word in lower case carries a Vietnamese mark. */
export function hasMarks(word: string): boolean {
  return fold(word) !== word;
}
