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
/** Words of the longest phrase. */
export const LONGEST = Math.max(...[...FOLDED].map((phrase) => phrase.split(" ").length));

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

/** Phrases in some words for which others stand as well, as {@link engineSynonyms} names them: all that is found by those. */
export function phrasesSaid(words: readonly Token[]): string[] {
  const said: string[] = [];
  words.forEach(({ text }, start) => {
    if (!FIRST_WORDS.has(text)) return;
    for (let length = 1; length <= LONGEST; length += 1) {
      const phrase = words.slice(start, start + length).map((word) => word.text);
      const known = phrase.length === length ? PHRASES.get(phrase.join(" ")) : undefined;
      if (known !== undefined) said.push(known);
    }
  });
  return said;
}
