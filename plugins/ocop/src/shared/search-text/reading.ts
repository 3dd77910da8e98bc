import { cleanText, fold, marksKey } from "../text";
import { meaningful } from "./stop-words";
import { SYNONYMS } from "./synonyms";
import { foldedTokens, hasMarks, tokens } from "./tokens";
import { keyedWord } from "./typing";

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
  /** The same with its marks; null also where some marks were typed. */
  meantMarks: string | null;
  marked: boolean;
};

/** Words at `start` for which other words stand as well. */
export type ReadSynonym = {
  start: number;
  length: number;
  /** Every variant as folded words. */
  variants: readonly (readonly string[])[];
  /** The same variants with their marks: "tắc" (kumquat) must not find "hợp tác". */
  marked: readonly (readonly string[])[];
};

export type Reading = { words: readonly ReadWord[]; synonyms: readonly ReadSynonym[] };

type Phrase = { marks: string; words: readonly string[]; marked: readonly string[] };
const GROUPS: readonly Phrase[][] = SYNONYMS.map((group) =>
  group.map((text) => ({ marks: marksKey(text), words: foldedTokens(text), marked: tokens(text) })),
);
const LONGEST = Math.max(...GROUPS.flat().map(({ words }) => words.length));

/** Typed marks decide: "mè" is sesame, "mẹ" is not; without marks both may be meant. */
function means(typed: readonly string[], phrase: Phrase): boolean {
  const text = typed.join(" ");
  return hasMarks(text) ? text === phrase.marks : text === phrase.words.join(" ");
}

/** The longest phrase at `start` that stands in the table: "mãng cầu xiêm" is not "mãng cầu". */
function synonymAt(typed: readonly string[], start: number): ReadSynonym | null {
  for (let length = Math.min(LONGEST, typed.length - start); length > 0; length -= 1) {
    const words = typed.slice(start, start + length);
    const group = GROUPS.find((phrases) =>
      phrases.some((phrase) => phrase.words.length === length && means(words, phrase)),
    );
    if (group)
      return {
        start,
        length,
        variants: group.map((phrase) => phrase.words),
        marked: group.map(({ marked }) => marked),
      };
  }
  return null;
}

function readWord(typed: string): ReadWord {
  const folded = fold(typed);
  const marked = hasMarks(typed);
  const keyed = keyedWord(folded);
  const meant = keyed === null || fold(keyed) === folded ? null : fold(keyed);
  return { typed, folded, meant, meantMarks: marked || meant === null ? null : keyed, marked };
}

/** Reads a search text as every engine of ours understands it. Null when no letter or digit is left. */
export function readText(text: string): Reading | null {
  const words = meaningful(tokens(cleanText(text, MAX_CHARS)).slice(0, MAX_WORDS)).map(readWord);
  if (words.length === 0) return null;
  const said = words.map(({ typed, meantMarks }) => meantMarks ?? typed);
  const synonyms: ReadSynonym[] = [];
  for (let place = 0; place < said.length;) {
    const synonym = synonymAt(said, place);
    if (synonym !== null) synonyms.push(synonym);
    place += synonym?.length ?? 1;
  }
  return { words, synonyms };
}
