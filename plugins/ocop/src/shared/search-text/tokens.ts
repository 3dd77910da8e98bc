import { remembered } from "../remembered";
import { fold, marksKey } from "../text";
import { uniformUnits } from "./units";

/** Longest token kept; a longer one can only be noise. */
const MAX_TOKEN = 60;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** No rule of {@link marksKey} looks beyond a word, and the same few thousand come again and again. */
const knownWord = remembered(tokensOfWord);

/** Texts whose tokens are remembered: each engine cuts a document's again, and names of places come in many. */
const RECENT_TEXTS = 5000;

/**
 * The tokens of a text that is searched or searched for: words in lower case that keep their marks, in one spelling of
 * the tone, and amounts in one spelling of the unit. Documents and queries of every engine are cut by this one rule, or
 * they would not meet.
 */
export const tokens = remembered(cut, RECENT_TEXTS);

function cut(text: string): readonly string[] {
  const words = uniformUnits(text.normalize("NFC").toLowerCase()).match(WORD) ?? [];
  return words.flatMap((word) => (word.length > MAX_TOKEN ? tokensOfWord(word) : knownWord(word)));
}

function tokensOfWord(word: string): readonly string[] {
  const key = marksKey(word).split(" ").filter(Boolean);
  return key.map((token) => token.slice(0, MAX_TOKEN));
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
