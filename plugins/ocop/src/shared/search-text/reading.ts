import { cleanText, fold, marksKey } from "../text";
import { SYNONYMS } from "./synonyms";
import { foldedTokens, hasMarks, tokens } from "./tokens";
import { untyped } from "./typing";

/** Longer input is cut: nobody types more, and a search never fails for its length. */
const MAX_CHARS = 200;
const MAX_WORDS = 12;

/** One word of a search text. */
export type ReadWord = {
  /** As typed, in lower case and one tone spelling. */
  typed: string;
  folded: string;
  /** What raw Telex or VNI keys mean, folded; null for a word that is none. */
  meant: string | null;
  marked: boolean;
};

/** Words at `start` for which other words stand as well; every variant is folded words. */
export type ReadSynonym = { start: number; length: number; variants: readonly (readonly string[])[] };

export type Reading = { words: readonly ReadWord[]; synonyms: readonly ReadSynonym[] };

type Phrase = { marks: string; words: readonly string[] };
const GROUPS: readonly Phrase[][] = SYNONYMS.map((group) =>
  group.map((text) => ({ marks: marksKey(text), words: foldedTokens(text) })),
);

/** Typed marks decide: "mè" is sesame, "mẹ" is not; without marks both may be meant. */
function means(typed: readonly string[], phrase: Phrase): boolean {
  const text = typed.join(" ");
  return hasMarks(text) ? text === phrase.marks : text === phrase.words.join(" ");
}

function synonymAt(typed: readonly string[], start: number): ReadSynonym | null {
  for (const group of GROUPS) {
    const hit = group.find((phrase) => means(typed.slice(start, start + phrase.words.length), phrase));
    if (hit) return { start, length: hit.words.length, variants: group.map(({ words }) => words) };
  }
  return null;
}

/** Reads a search text as every engine of ours understands it. Null when no letter or digit is left. */
export function readText(text: string): Reading | null {
  const typed = tokens(cleanText(text, MAX_CHARS)).slice(0, MAX_WORDS);
  if (typed.length === 0) return null;
  const synonyms: ReadSynonym[] = [];
  for (let place = 0; place < typed.length;) {
    const synonym = synonymAt(typed, place);
    if (synonym !== null) synonyms.push(synonym);
    place += synonym?.length ?? 1;
  }
  const words = typed.map((word): ReadWord => {
    const folded = fold(word);
    return { typed: word, folded, meant: untyped(folded), marked: hasMarks(word) };
  });
  return { words, synonyms };
}
