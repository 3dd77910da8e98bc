import { tokenized } from "../../shared/search-text/tokens";
import type { Weight } from "./plan";

/** Words of one document; PostgreSQL keeps positions up to 16,383. */
const MAX_WORDS = 3000;
/** A word that carries marks is kept twice: folded, and with its marks behind this sign. */
const MARKED = "~";
/** Free positions between two fields, so that a phrase never reaches across. */
const FIELD_GAP = 10;

/** The lexeme under which a marked word is kept. */
export function markedLexeme(word: string): string {
  return `${MARKED}${word}`;
}

/** Quotes a lexeme for the text form of tsvector and tsquery. */
export function quoted(lexeme: string): string {
  // Words are letters and digits, so that there is hardly ever one to look at letter by letter.
  return lexeme.includes("'") || lexeme.includes("\\") ? `'${lexeme.replace(/[\\']/g, "$&$&")}'` : `'${lexeme}'`;
}

/** Where each lexeme of a document stands, with the weight of its field. */
export type Lexemes = ReadonlyMap<string, readonly string[]>;

/**
 * The lexemes of a document's weighted texts. They are cut here and not by `to_tsvector`, whose
 * parser reads "38/40/43" as a file path and knows nothing of "đ".
 */
export function lexemesOf(parts: readonly { texts: readonly string[]; weight: Weight }[]): Lexemes {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { texts, weight } of parts) {
    const add = (lexeme: string, at: number) => {
      const list = places.get(lexeme);
      if (list === undefined) places.set(lexeme, [`${at}${weight}`]);
      else if (list.length < 50) list.push(`${at}${weight}`);
    };
    for (const { text, folded } of texts.flatMap(tokenized)) {
      if (position >= MAX_WORDS) break;
      position += 1;
      add(folded, position);
      if (folded !== text) add(markedLexeme(text), position);
    }
    position += FIELD_GAP;
  }
  return places;
}

/** The text form of a tsvector. */
export function vectorText(lexemes: Lexemes): string {
  return [...lexemes].map(([lexeme, list]) => `${quoted(lexeme)}:${list.join(",")}`).join(" ");
}
