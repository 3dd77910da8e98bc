import { cleanText, fold } from "../text";
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

type Group = Pick<ReadSynonym, "variants" | "marked">;

const GROUPS = SYNONYMS.map((texts): Group => ({ variants: texts.map(foldedTokens), marked: texts.map(tokens) }));

/** The group of each phrase; of two that are written alike the first in the table. */
function byPhrase(phrasesOf: (group: Group) => Group["variants"]): ReadonlyMap<string, Group> {
  const all = GROUPS.flatMap((group) => phrasesOf(group).map((words) => [words.join(" "), group] as const));
  return new Map(all.toReversed());
}

const BY_MARKS = byPhrase(({ marked }) => marked);
const BY_FOLDED = byPhrase(({ variants }) => variants);
/** Words of the longest phrase of the table. */
export const LONGEST = Math.max(...GROUPS.flatMap(({ variants }) => variants.map(({ length }) => length)));

/**
 * The longest phrase at `start` that stands in the table: "mãng cầu xiêm" is not "mãng cầu". Typed marks decide: "mè" is
 * sesame, "mẹ" is not; without marks both may be meant.
 */
function synonymAt(typed: readonly string[], start: number): ReadSynonym | null {
  for (let length = Math.min(LONGEST, typed.length - start); length > 0; length -= 1) {
    const text = typed.slice(start, start + length).join(" ");
    const group = (hasMarks(text) ? BY_MARKS : BY_FOLDED).get(text);
    if (group !== undefined) return { start, length, ...group };
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
