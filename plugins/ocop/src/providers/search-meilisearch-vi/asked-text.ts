import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { type Reading, readText } from "../../shared/search-text/reading";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { foldedTokens } from "../../shared/search-text/tokens";
import { isPrefix } from "../search-postgres-vi/query-text";
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
   * typed, then as raw Telex or VNI keys mean them.
   */
  readings: AskedReading[];
  /** Whether names that look alike may be added. */
  alike: boolean;
};

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

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise.
 * Null when no letter or digit is left.
 */
export function readAsked(text: string, strategy: "all" | "last" = "last"): AskedText | null {
  const reading = readText(text);
  if (reading === null) return null;
  const { words } = reading;
  const last = words.at(-1);
  const open = last !== undefined && isPrefix(last, true, strategy);
  const read = (folded: readonly string[], marked: readonly (string | null)[]): AskedReading => ({
    text: textOf(reading, folded, open),
    marks: marked.flatMap((word, place) => {
      if (word === null) return [];
      return [open && place === words.length - 1 ? wordStart(word) : wholeWord(word)];
    }),
  });
  const marks = words.map(({ typed, marked }) => (marked ? typed : null));
  const typed = read(
    words.map(({ folded }) => folded),
    marks,
  );
  const meant = read(
    words.map(({ folded, meant: keys }) => keys ?? folded),
    words.map(({ meantMarks }, place) => marks[place] ?? meantMarks),
  );
  const code: AskedReading[] = looksLikeCode(text) ? [{ text: `"${codeKey(text)}"`, marks: [] }] : [];
  return {
    readings: [...code, typed, ...(meant.text === typed.text ? [] : [meant])],
    alike: code.length === 0 && meant.text.length >= MIN_ALIKE_CHARS,
  };
}
