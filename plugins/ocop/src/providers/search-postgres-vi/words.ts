import { fold, foldWords, marksKey } from "../../shared/text";
import type { Weight } from "./plan";

/** Longest word kept; a longer one can only be noise. */
const MAX_WORD = 60;
/** Words of one document; PostgreSQL keeps positions up to 16,383. */
const MAX_WORDS = 3000;
/** A word that carries marks is kept twice: folded, and with its marks behind this sign. */
const MARKED = "~";
/** Free positions between two fields, so that a phrase never reaches across. */
const FIELD_GAP = 10;

/** Folded words of a text: "Nước mắm 40N" → nuoc, mam, 40n. */
export function foldedWords(text: string): string[] {
  return foldWords(text)
    .split(" ")
    .filter(Boolean)
    .map((word) => word.slice(0, MAX_WORD));
}

/** The words of a text that carry marks, composed and in lower case: "Nuoc mắm" → mắm. */
export function markedWords(text: string): string[] {
  return marksKey(text)
    .split(" ")
    .map((word) => word.slice(0, MAX_WORD))
    .filter((word) => word !== "" && fold(word) !== word);
}

/** Whether any letter of the text carries a Vietnamese mark. */
export function hasMarks(text: string): boolean {
  return markedWords(text).length > 0;
}

/** The lexeme under which a marked word is kept. */
export function markedLexeme(word: string): string {
  return `${MARKED}${word}`;
}

/** Quotes a lexeme for the text form of tsvector and tsquery. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;
}

/**
 * The text form of a tsvector over weighted texts. It is built here and not by `to_tsvector`, whose
 * parser reads "38/40/43" as a file path and knows nothing of "đ".
 */
export function vectorText(parts: readonly { text: string; weight: Weight }[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of parts) {
    const add = (lexeme: string, at: number) => {
      const list = places.get(lexeme);
      if (list === undefined) places.set(lexeme, [`${at}${weight}`]);
      else if (list.length < 50) list.push(`${at}${weight}`);
    };
    for (const word of marksKey(text).split(" ").filter(Boolean)) {
      if (position >= MAX_WORDS) break;
      position += 1;
      const marked = word.slice(0, MAX_WORD);
      const folded = fold(marked);
      add(folded, position);
      if (folded !== marked) add(markedLexeme(marked), position);
    }
    position += FIELD_GAP;
  }
  return [...places].map(([lexeme, list]) => `${quoted(lexeme)}:${list.join(",")}`).join(" ");
}
