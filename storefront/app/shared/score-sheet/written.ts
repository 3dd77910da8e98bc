import type { Words } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { Language } from "../language";

/** A name of the API in a language; the English is a gloss. */
export function inWords(language: Language, words: Words): string {
  return words[language];
}

/** Points as people write them: `84,75`. */
export function formatPoints(language: Language, points: number): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 }).format(points);
}
