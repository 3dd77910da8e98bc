import { LONGEST } from "../../shared/search-text/reading";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { foldedTokens, type Token, tokens } from "../../shared/search-text/tokens";
import { marksForm } from "./encoded-word";

function encoded(phrase: string): string {
  return tokens(phrase).map(marksForm).join(" ");
}

/** Every phrase with its marks, and how the engine knows it. */
const PHRASES = new Map(SYNONYMS.flat().map((phrase) => [tokens(phrase).join(" "), encoded(phrase)]));
const FOLDED = new Set(SYNONYMS.flat().map((phrase) => foldedTokens(phrase).join(" ")));
const FIRST_WORDS = new Set([...PHRASES.keys()].map((phrase) => phrase.split(" ")[0]));

/** Whether other words stand for these, whatever their marks. */
export function isPhrase(folded: readonly string[]): boolean {
  return FOLDED.has(folded.join(" "));
}

/** Synonyms of the engine: a folded phrase stands for its variants with their marks, so that "tắc" is not "tác". */
export function engineSynonyms(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  for (const group of groups)
    for (const phrase of group) {
      const key = foldedTokens(phrase).join(" ");
      const others = group.filter((other) => other !== phrase).map(encoded);
      synonyms.set(key, new Set([...(synonyms.get(key) ?? []), ...others]));
    }
  return Object.fromEntries([...synonyms].map(([key, others]) => [key, [...others]]));
}

type Place = { start: number; length: number; known: string };

/** Where phrases stand for which others stand as well, the longest of one beginning first. */
function placesOf(words: readonly Token[]): Place[] {
  return words.flatMap(({ text }, start) => {
    if (!FIRST_WORDS.has(text)) return [];
    return [...Array(LONGEST).keys()].flatMap((shorter) => {
      const length = LONGEST - shorter;
      const phrase = words.slice(start, start + length).map((word) => word.text);
      const known = phrase.length === length ? PHRASES.get(phrase.join(" ")) : undefined;
      return known === undefined ? [] : [{ start, length, known }];
    });
  });
}

/**
 * A text as it is found by other words, as {@link engineSynonyms} names them: the text once more with its longest phrases so
 * named, that "kẹo đậu phộng" finds its words side by side in "kẹo lạc", and phrases that lie within those.
 */
export function byOtherNames(words: readonly Token[]): string[] {
  const places = placesOf(words);
  if (places.length === 0) return [];
  const text: string[] = [];
  const within = new Set(places.map(({ known }) => known));
  for (let place = 0; place < words.length;) {
    const phrase = places.find(({ start }) => start === place);
    text.push(phrase?.known ?? words[place]?.folded ?? "");
    if (phrase !== undefined) within.delete(phrase.known);
    place += phrase?.length ?? 1;
  }
  return [text.join(" "), ...within];
}
