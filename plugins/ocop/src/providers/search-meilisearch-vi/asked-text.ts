import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { LONGEST, type Reading, readText } from "../../shared/search-text/reading";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { isPrefix, likeliest, type Meaning, meaningsOf } from "../search-postgres-vi/word-meaning";
import type { Sought } from "./near-name";
import { isPhrase } from "./synonym-phrases";
import type { MarkedWord } from "./typed-marks";

/** Ways to set one word right: each a word, or the words that it was joined from; the likeliest first. */
type Choice = readonly (readonly string[])[];

export type AskedReading = {
  text: string;
  /** Words with marks that a document has to hold to agree with them; empty when none were typed or meant. */
  marks: MarkedWord[];
  /** Words that are no part of the text because they may be several: of each choice a document holds one way. */
  choices: Choice[];
  /** All words, by which names are compared where there are choices. */
  sought: Sought[];
};

/** A search text as this engine is asked for it. */
export type AskedText = {
  /**
   * Texts to search for, each only where the one before found nothing: the number of a certificate as a whole, the words as
   * typed, then as raw Telex or VNI keys mean them, then with unknown words set right; of known and unknown words together only
   * the last.
   */
  readings: AskedReading[];
  /**
   * Where none of them finds anything: the words as typed or meant, where they are not among them. To ask for both at once would
   * cost a second search that finds next to nothing: one of the words stands nowhere.
   */
  asTyped: AskedReading[];
  /** Where these find nothing either: each known word in turn as every other that is one slip away. */
  slipped: () => AskedReading[];
};

/** How many words a misspelt one may stand for; a filter costs the same for many, and names decide. */
const MOST_NEAR = 30;
/** Texts asked for at once for slips. */
const MOST_SLIPS = 16;

/**
 * Places of words that the engine would widen by its synonyms though their marks say otherwise: it knows folded words
 * only, and "mẹ" is not "mè".
 */
function notToWiden({ words, synonyms }: Reading, folded: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (let start = 0; start < words.length; start += 1)
    for (let length = 1; length <= Math.min(LONGEST, words.length - start); length += 1) {
      const covered = synonyms.some((one) => one.start <= start && start + length <= one.start + one.length);
      if (covered || !isPhrase(folded.slice(start, start + length))) continue;
      for (let place = start; place < start + length; place += 1) places.add(place);
    }
  return places;
}

/** A word as it is taken: folded, and with the marks that it was typed with or that keys mean. */
type Taken = { folded: string; mark: string | null };
/** A way to take all words, each as itself or as one of several. */
type Way = readonly (Taken | Choice)[];

function isTaken(word: Taken | Choice): word is Taken {
  return "folded" in word;
}

/** A quoted word is neither widened nor taken for the beginning of one. Words are letters and digits, nothing to escape. */
function textOf(reading: Reading, way: Way, open: boolean): string {
  const folded = way.map((word) => (isTaken(word) ? word.folded : ""));
  const kept = notToWiden(reading, folded);
  const words = folded.map((word, place) => (kept.has(place) ? `"${word}"` : word)).filter((word) => word !== "");
  // With a space behind it the last word is whole.
  return open ? words.join(" ") : `${words.join(" ")} `;
}

/**
 * Ways to set the unknown words right. Beside words that are known any of the others may stand; alone, the likeliest comes
 * first.
 */
function spellings(meanings: readonly Meaning[], words: readonly Taken[]): Way[] {
  if (meanings.every(({ others }) => others.length === 0)) return [];
  const any = withChoices(meanings, words);
  if (any.some(isTaken)) return [any];
  return [meanings.map((meaning) => ({ folded: likeliest(meaning), mark: null })), any];
}

/** A word that nobody knows is also itself, whole: it may have been written a moment ago. */
function withChoices(meanings: readonly Meaning[], words: readonly Taken[]): (Taken | Choice)[] {
  return words.map((word, place) => {
    const meaning = meanings[place];
    return meaning === undefined || meaning.others.length === 0 ? word : [[meaning.word.folded], ...meaning.others];
  });
}

/** Ways in which exactly one of the known words is another that is one slip away. */
function slips(meanings: readonly Meaning[], words: readonly Taken[], vocabulary: Vocabulary): Way[] {
  const rest = withChoices(meanings, words);
  const ways = rest.flatMap((slipped, place) => {
    const near = isTaken(slipped) ? vocabulary.near(slipped.folded, MOST_NEAR) : [];
    return near.length === 0
      ? []
      : [
          rest.with(
            place,
            near.map((other) => [other]),
          ),
        ];
  });
  return ways.slice(0, MOST_SLIPS);
}

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise.
 * Null when no letter or digit is left.
 * @param vocabulary words of the index, for slips; without it there are none
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
  const read = (way: Way): AskedReading => {
    const begins = (place: number) => open && place === way.length - 1;
    return {
      text: textOf(
        reading,
        way,
        way.some((word, place) => begins(place) && isTaken(word)),
      ),
      marks: way.flatMap((word, place) => {
        if (!isTaken(word) || word.mark === null) return [];
        return [{ word: word.mark, begins: begins(place) }];
      }),
      choices: way.filter((word): word is Choice => !isTaken(word)),
      sought: way.map((word, place) =>
        isTaken(word) ? { ways: [[word.folded]], begins: begins(place) } : { ways: word, begins: false },
      ),
    };
  };
  const typed = words.map(({ folded, typed: word, marked }) => ({ folded, mark: marked ? word : null }));
  const meant = words.map((word, place) => ({
    folded: word.meant ?? word.folded,
    mark: typed[place]?.mark ?? word.meantMarks,
  }));
  const code: AskedReading[] = looksLikeCode(text)
    ? [{ text: `"${codeKey(text)}"`, marks: [], choices: [], sought: [] }]
    : [];
  const spelt = code.length > 0 ? null : vocabulary;
  const meanings = meaningsOf(reading, strategy, spelt, MOST_NEAR);
  const asTyped = distinct([read(typed), read(meant)]);
  const spelled = spellings(meanings, meant).map(read);
  // A single one of these has a choice beside words that are known.
  const [readings, later] = spelled.length === 1 ? [spelled, asTyped] : [distinct([...asTyped, ...spelled]), []];
  return {
    readings: [...code, ...readings],
    asTyped: later,
    slipped: () => (spelt === null ? [] : slips(meanings, meant, spelt).map(read)),
  };
}

function distinct(readings: AskedReading[]): AskedReading[] {
  return readings.filter((one, place) => readings.findIndex((other) => isSame(one, other)) === place);
}

function isSame(one: AskedReading, other: AskedReading): boolean {
  return one === other || (one.text === other.text && one.choices.length + other.choices.length === 0);
}
