import { wordPatterns } from "./word-patterns";

/** Marks of Vietnamese letters as decomposed text has them: five tones, circumflex, breve and horn. */
const MARKS = "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B";

/** SQL of a text in small letters without Vietnamese marks, as `fold` makes it; empty for null. @param text SQL */
export function foldedSql(text: string): string {
  return `lower(translate(normalize(coalesce(${text}, ''), NFD), 'đĐðÐ${MARKS}', 'dddd'))`;
}

/** SQL "the text has every word of a search, with or without marks"; reads {@link wordsParam}. @param text SQL */
export function hasWordsSql(text: string): string {
  const words = "cast(:words as text[])";
  return `(${words} is null or ${foldedSql(text)} like all(${words}))`;
}

/** What {@link hasWordsSql} reads: null where nothing is searched for; what has no letter and no digit finds nothing. */
export function wordsParam(q: string | undefined): { words: readonly string[] | null } {
  return { words: q === undefined ? null : (wordPatterns(q) ?? [""]) };
}
