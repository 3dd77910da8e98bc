import type { Reading, ReadWord } from "../../shared/search-text/reading";
import type { Vocabulary } from "../../shared/search-text/spelling";

/** Which of the words must be met: all whole, any, or all with the last one as a beginning. */
export type Strategy = "all" | "any" | "last";

/** How many words a misspelt one may stand for; more would find nearly anything. */
export const MOST_NEAR = 10;
/** From this length on a token with a digit is a code or an amount, meant as it stands and not as a beginning. */
const MIN_CODE_TOKEN = 4;

/** What one word stands for: itself first, then what keys or a slip made of it; a list of several is a phrase. */
export type Meaning = { word: ReadWord; prefix: boolean; others: readonly (readonly string[])[] };

/** Whether a word may be the beginning of the one that is met. */
export function isPrefix(word: ReadWord, last: boolean, strategy: Strategy): boolean {
  return last && strategy !== "all" && !(word.folded.length >= MIN_CODE_TOKEN && /\d/.test(word.folded));
}

/** Whether nothing that is known is written like this. */
function unknown({ folded, meant }: ReadWord, prefix: boolean, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.size > 0 &&
    !vocabulary.has(folded) &&
    (meant === null || !vocabulary.has(meant)) &&
    !(prefix && vocabulary.begins(folded))
  );
}

/** What a word stands for among the words of an index; a known one for itself alone. */
function meaningOf(word: ReadWord, prefix: boolean, vocabulary: Vocabulary | null, most: number): Meaning {
  if (vocabulary === null || !unknown(word, prefix, vocabulary)) return { word, prefix, others: [] };
  const apart = vocabulary.apart(word.folded);
  const texts = [...new Set([word.folded, word.meant ?? word.folded])];
  const near = texts.flatMap((text) => vocabulary.near(text, most));
  const others = [...new Set(near)].map((text) => [text]).concat(apart === null ? [] : [[...apart]]);
  // With a slip in a word that is not typed to its end no whole word may be near.
  const begun = prefix && others.length === 0 ? texts.flatMap((text) => vocabulary.nearBeginning(text, most)) : [];
  return { word, prefix, others: [...others, ...begun.map((text) => [text])] };
}

/**
 * What each word stands for. Words of a phrase that has other names are meant as they stand.
 * @param most how many words an unknown one may stand for
 */
export function meaningsOf(
  { words, synonyms }: Reading,
  strategy: Strategy,
  vocabulary: Vocabulary | null,
  most = MOST_NEAR,
): Meaning[] {
  const inSynonym = (place: number) => synonyms.some(({ start, length }) => place >= start && place < start + length);
  return words.map((word, place) =>
    meaningOf(word, isPrefix(word, place === words.length - 1, strategy), inSynonym(place) ? null : vocabulary, most),
  );
}

/** The word as it is most likely meant, without marks. */
export function likeliest({ word, others }: Meaning): string {
  return others[0]?.join(" ") ?? word.meant ?? word.folded;
}
