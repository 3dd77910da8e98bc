import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { type Reading, readText } from "../../shared/search-text/reading";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { foldedTokens } from "../../shared/search-text/tokens";
import { isPrefix, likeliest, type Meaning, meaningsOf } from "../search-postgres-vi/query-text";
import { wholeWord, wordStart } from "./encoded-word";

/** Shorter texts have too few letters to be compared with what looks alike. */
const MIN_ALIKE_CHARS = 4;

export type AskedReading = {
  text: string;
  /** What the documents that agree with the marks are filtered by, all of it; empty when none were typed or meant. */
  marks: string[];
};

/** A search text as this engine is asked for it. */
export type AskedText = {
  /**
   * Texts to search for, each only where the one before found nothing: the number of a certificate as a whole, the words as
   * typed, then as raw Telex or VNI keys mean them, then with unknown words set right.
   */
  readings: AskedReading[];
  /** Where none of them finds anything: each known word in turn as another that is one slip away. */
  slipped: () => AskedReading[];
  /** Whether names that look alike may be added. */
  alike: boolean;
};

/** Texts asked for at once for slips; the engine takes a word for one other only. */
const MOST_SPELLINGS = 8;
/** Words that a known one may have been meant as. */
const MOST_NEAR = 3;

const PHRASES = new Set(SYNONYMS.flat().map((phrase) => foldedTokens(phrase).join(" ")));
const LONGEST = Math.max(...[...PHRASES].map((phrase) => phrase.split(" ").length));

/**
 * Places of words that the engine would widen by its synonyms though their marks say otherwise: it knows folded words
 * only, and "mẹ" is not "mè".
 */
function notToWiden({ words, synonyms }: Reading, folded: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (let start = 0; start < words.length; start += 1)
    for (let length = 1; length <= Math.min(LONGEST, words.length - start); length += 1) {
      const covered = synonyms.some((one) => one.start <= start && start + length <= one.start + one.length);
      if (covered || !PHRASES.has(folded.slice(start, start + length).join(" "))) continue;
      for (let place = start; place < start + length; place += 1) places.add(place);
    }
  return places;
}

/** A quoted word is neither widened nor taken for the beginning of one. Words are letters and digits, nothing to escape. */
function textOf(reading: Reading, folded: readonly string[], open: boolean): string {
  const kept = notToWiden(reading, folded);
  const text = folded.map((word, place) => (kept.has(place) ? `"${word}"` : word)).join(" ");
  // With a space behind it the last word is whole.
  return open ? text : `${text} `;
}

/** A way to take each word: folded, and with the marks that it was typed with or that keys mean. */
type Taken = { folded: string; mark: string | null };

/** The words with one of them as another, whose marks nobody has typed. */
function withOther(words: readonly Taken[], place: number, other: string): Taken[] {
  return words.map((word, n) => (n === place ? { folded: other, mark: null } : word));
}

/** Ways to set the unknown words right, the likeliest first. */
function spellings(meanings: readonly Meaning[], words: readonly Taken[]): Taken[][] {
  if (meanings.every(({ others }) => others.length === 0)) return [];
  const base = words.map((word, place) => {
    const meaning = meanings[place];
    return meaning === undefined || meaning.others.length === 0 ? word : { folded: likeliest(meaning), mark: null };
  });
  const further = meanings.flatMap(({ others }, place) =>
    others.slice(1).map((other) => withOther(base, place, other.join(" "))),
  );
  return [base, ...further].slice(0, MOST_SPELLINGS);
}

/** Ways in which exactly one of the known words is another that is one slip away. */
function slips(meanings: readonly Meaning[], words: readonly Taken[], vocabulary: Vocabulary): Taken[][] {
  return meanings
    .flatMap(({ others }, place) => {
      const near = others.length > 0 ? [] : vocabulary.near(words[place]?.folded ?? "", MOST_NEAR);
      return near.map((other) => withOther(words, place, other));
    })
    .slice(0, MOST_SPELLINGS);
}

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise.
 * Null when no letter or digit is left.
 * @param vocabulary words of the index, for slips; without it the engine's own tolerance is all
 */
export function readAsked(
  text: string,
  strategy: "all" | "last" = "last",
  vocabulary: Vocabulary | null = null,
): AskedText | null {
  const reading = readText(text);
  if (reading === null) return null;
  const { words } = reading;
  const last = words.at(-1);
  const open = last !== undefined && isPrefix(last, true, strategy);
  const read = (taken: readonly Taken[]): AskedReading => ({
    text: textOf(
      reading,
      taken.map(({ folded }) => folded),
      open,
    ),
    marks: taken.flatMap(({ mark }, place) => {
      if (mark === null) return [];
      return [open && place === taken.length - 1 ? wordStart(mark) : wholeWord(mark)];
    }),
  });
  const typed = words.map(({ folded, typed: word, marked }): Taken => ({ folded, mark: marked ? word : null }));
  const meant = words.map((word, place): Taken => ({
    folded: word.meant ?? word.folded,
    mark: typed[place]?.mark ?? word.meantMarks,
  }));
  const code: AskedReading[] = looksLikeCode(text) ? [{ text: `"${codeKey(text)}"`, marks: [] }] : [];
  const known = code.length > 0 ? null : vocabulary;
  const meanings = meaningsOf(reading, strategy, known);
  const readings = [...code, read(typed), read(meant), ...spellings(meanings, meant).map(read)];
  return {
    readings: readings.filter((one, place) => readings.findIndex((other) => other.text === one.text) === place),
    slipped: () => (known === null ? [] : slips(meanings, meant, known).map(read)),
    alike: code.length === 0 && read(meant).text.length >= MIN_ALIKE_CHARS,
  };
}
