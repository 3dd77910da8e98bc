import { cleanText, fold, marksKey } from "../../shared/text";
import { SYNONYMS } from "./synonyms";
import { untyped } from "./typing";
import { foldedWords, hasMarks, markedLexeme, markedWords, quoted } from "./words";

/** Longer input is cut: nobody types more, and a search never fails for its length. */
const MAX_CHARS = 200;
const MAX_WORDS = 12;

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

type Phrase = { marks: string; words: string[] };
const GROUPS: readonly Phrase[][] = SYNONYMS.map((group) =>
  group.map((text) => ({ marks: marksKey(text), words: foldedWords(text) })),
);

function and(words: readonly string[]): string {
  return words.length === 1 ? quoted(words[0] ?? "") : `(${words.map(quoted).join(" & ")})`;
}

/** Typed marks decide: "mè" is sesame, "mẹ" is not; without marks both may be meant. */
function means(typed: readonly string[], phrase: Phrase): boolean {
  const text = typed.join(" ");
  return hasMarks(text) ? text === phrase.marks : text === phrase.words.join(" ");
}

function synonymsAt(typed: readonly string[], start: number): { length: number; node: string } | null {
  for (const group of GROUPS) {
    const hit = group.find((phrase) => means(typed.slice(start, start + phrase.words.length), phrase));
    if (hit) return { length: hit.words.length, node: `(${group.map((phrase) => and(phrase.words)).join(" | ")})` };
  }
  return null;
}

function wordNode(word: string, prefix: boolean): string {
  const meant = untyped(word);
  const sign = prefix ? ":*" : "";
  return meant === null ? `${quoted(word)}${sign}` : `(${quoted(word)}${sign} | ${quoted(meant)}${sign})`;
}

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise;
 * `any` asks for one of them. Null when no letter or digit is left.
 */
export function readQuery(text: string, strategy: Strategy = "last"): QueryText | null {
  const typed = marksKey(cleanText(text, MAX_CHARS)).split(" ").filter(Boolean).slice(0, MAX_WORDS);
  if (typed.length === 0) return null;
  const nodes: string[] = [];
  for (let place = 0; place < typed.length;) {
    const last = place === typed.length - 1;
    const synonym = synonymsAt(typed, place);
    if (synonym !== null) {
      nodes.push(synonym.node);
      place += synonym.length;
      continue;
    }
    nodes.push(wordNode(fold(typed[place] ?? ""), last && strategy !== "all"));
    place += 1;
  }
  const marked = markedWords(typed.join(" "));
  const lastMarked = marked.at(-1) === typed.at(-1);
  // What raw keys mean is what a name can be or begin with; `must` accepts the keys themselves as well.
  const folded = typed.map((word) => untyped(fold(word)) ?? fold(word));
  return {
    folded: folded.join(" "),
    inName: folded
      .map((word, place) => `${quoted(word)}:${place === folded.length - 1 && strategy !== "all" ? "*" : ""}A`)
      .join(" & "),
    lastWord: quoted(folded.at(-1) ?? ""),
    phrase: folded.length > 1 ? `${folded.map(quoted).join(" <-> ")}${strategy === "all" ? "" : ":*"}` : null,
    marks: marked.length > 0 ? typed.join(" ") : null,
    must: nodes.join(strategy === "any" ? " | " : " & "),
    marked: marked.map(
      (word, n) => `${quoted(markedLexeme(word))}${lastMarked && n === marked.length - 1 ? ":*" : ""}`,
    ),
  };
}
