import { type Reading, type ReadWord, readText } from "../../shared/search-text/reading";
import { markedLexeme, quoted } from "./lexemes";

export type Strategy = "all" | "any" | "last";

/** A search text, read: every part is safe to pass as a parameter. */
export type QueryText = {
  /** Folded words with raw Telex or VNI keys read, joined by one space. */
  folded: string;
  /** With its marks, in lower case and one tone spelling; null when none were typed. */
  marks: string | null;
  /** Text form of the tsquery that a document must satisfy. */
  must: string;
  /** Text form of the tsquery for every word standing in the name; the last one may be a beginning. */
  inName: string;
  /** Text form of the tsquery for the last word standing there whole. */
  lastWord: string;
  /** Text form of the tsquery for the words side by side in one field; null for a single word. */
  phrase: string | null;
  /** Text forms of tsqueries, one for each word typed with marks. */
  marked: string[];
};

function and(words: readonly string[]): string {
  return words.length === 1 ? quoted(words[0] ?? "") : `(${words.map(quoted).join(" & ")})`;
}

function wordNode({ folded, meant }: ReadWord, prefix: boolean): string {
  const sign = prefix ? ":*" : "";
  return meant === null ? `${quoted(folded)}${sign}` : `(${quoted(folded)}${sign} | ${quoted(meant)}${sign})`;
}

/** What a document must hold: one condition for each word or synonym, in order. */
function mustNodes({ words, synonyms }: Reading, strategy: Strategy): string[] {
  return words.flatMap((word, place) => {
    const synonym = synonyms.find(({ start, length }) => place >= start && place < start + length);
    if (synonym === undefined) return [wordNode(word, place === words.length - 1 && strategy !== "all")];
    return synonym.start === place ? [`(${synonym.variants.map(and).join(" | ")})`] : [];
  });
}

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise;
 * `any` asks for one of them. Null when no letter or digit is left.
 */
export function readQuery(text: string, strategy: Strategy = "last"): QueryText | null {
  const reading = readText(text);
  if (reading === null) return null;
  const { words } = reading;
  const marked = words.filter((word) => word.marked).map(({ typed }) => typed);
  const lastMarked = words.at(-1)?.marked === true;
  // What raw keys mean is what a name can be or begin with; `must` accepts the keys themselves as well.
  const folded = words.map((word) => word.meant ?? word.folded);
  return {
    folded: folded.join(" "),
    inName: folded
      .map((word, place) => `${quoted(word)}:${place === folded.length - 1 && strategy !== "all" ? "*" : ""}A`)
      .join(" & "),
    lastWord: quoted(folded.at(-1) ?? ""),
    phrase: folded.length > 1 ? `${folded.map(quoted).join(" <-> ")}${strategy === "all" ? "" : ":*"}` : null,
    marks: marked.length > 0 ? words.map(({ typed }) => typed).join(" ") : null,
    must: mustNodes(reading, strategy).join(strategy === "any" ? " | " : " & "),
    marked: marked.map(
      (word, n) => `${quoted(markedLexeme(word))}${lastMarked && n === marked.length - 1 ? ":*" : ""}`,
    ),
  };
}
