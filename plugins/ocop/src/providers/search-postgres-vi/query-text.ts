import { type Reading, readText } from "../../shared/search-text/reading";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { codeKey, looksLikeCode } from "../../shared/search-text/codes";
import { hasMarks } from "../../shared/search-text/tokens";
import { markedLexeme, quoted } from "./lexemes";
import { likeliest, type Meaning, meaningsOf, MOST_NEAR, type Strategy } from "./word-meaning";

/** A search text, read: every part is safe to pass as a parameter. */
export type QueryText = {
  /** Folded words with raw keys read and misspelt ones set right, joined by one space. */
  folded: string;
  /** With its marks, in lower case and one tone spelling; null when none were typed. */
  marks: string | null;
  /** Whether a word that nobody knows is taken for others. */
  corrected: boolean;
  /** Text form of the tsquery that a document must satisfy. */
  must: string;
  /** The same with a slip in one of the words that are known; null where there is none to think of. Worked out when asked. */
  slipped: () => string | null;
  /** Text form of the tsquery for every word standing in the name; the last one may be a beginning. */
  inName: string;
  /** Text form of the tsquery for the last word standing there whole. */
  lastWord: string;
  /** Text form of the tsquery for the words side by side in one field; null for a single word. */
  phrase: string | null;
  /** Text forms of tsqueries, one for each word typed with marks. */
  marked: string[];
  /** Text form of the tsquery for a code as a whole, whatever separators it was typed with; null for words. */
  code: string | null;
  /** Folded words that a highlight shows, and those to show where none of them stands. */
  shown: { words: string[]; alike: () => string[] };
};

function lexeme(word: string, sign: string): string {
  return `${quoted(word)}${sign === "" ? "" : `:${sign}`}`;
}

function either(parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  return distinct.length === 1 ? (distinct[0] ?? "") : `(${distinct.join(" | ")})`;
}

function every(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join(" & ")})`;
}

function wordNode({ word, prefix, others }: Meaning, weight: string): string {
  const sign = `${prefix ? "*" : ""}${weight}`;
  const itself = [word.folded, ...(word.meant === null ? [] : [word.meant])].map((text) => lexeme(text, sign));
  return either([
    ...itself,
    ...others.map((words) =>
      words.length === 1
        ? lexeme(words[0] ?? "", weight)
        : `(${words.map((text) => lexeme(text, weight)).join(" <-> ")})`,
    ),
  ]);
}

/** A variant by its marks, as documents print it; what was typed itself is met without marks as well. */
function variantNode(words: readonly string[], weight: string): string {
  return every(words.map((word) => lexeme(hasMarks(word) ? markedLexeme(word) : word, weight)));
}

type Nodes = { node: string; from: number; length: number }[];

/** What a document must hold: one condition for each word or synonym, in order. */
function nodesOf({ synonyms }: Reading, meanings: readonly Meaning[], weight = ""): Nodes {
  return meanings.flatMap((meaning, place) => {
    const synonym = synonyms.find(({ start, length }) => place >= start && place < start + length);
    if (synonym === undefined) return [{ node: wordNode(meaning, weight), from: place, length: 1 }];
    if (synonym.start !== place) return [];
    const { start, length, marked } = synonym;
    const typed = every(
      meanings.slice(start, start + length).map((one) => wordNode({ ...one, prefix: false }, weight)),
    );
    return [{ node: either([typed, ...marked.map((words) => variantNode(words, weight))]), from: start, length }];
  });
}

/** Every way in which exactly one of the words is another that is one slip away. */
function slippedNode(nodes: Nodes, meanings: readonly Meaning[], vocabulary: Vocabulary): string | null {
  const ways = nodes.flatMap(({ from, length }, at) => {
    const meaning = meanings[from];
    if (length > 1 || meaning === undefined || meaning.others.length > 0) return [];
    const near = vocabulary.near(meaning.word.meant ?? meaning.word.folded, MOST_NEAR);
    if (near.length === 0) return [];
    return [every(nodes.map(({ node }, n) => (n === at ? either(near.map((text) => lexeme(text, ""))) : node)))];
  });
  return ways.length === 0 ? null : either(ways);
}

/** The words side by side, as they were typed or with one of them by another name: "htx bình sơn" is "hợp tác xã bình sơn". */
function phraseNode({ synonyms }: Reading, words: readonly string[], lastSign: string): string {
  const others = synonyms.flatMap(({ start, length, variants }) =>
    variants.map((variant) => [...words.slice(0, start), ...variant, ...words.slice(start + length)]),
  );
  const phrases = [words, ...others].map((phrase) => phrase.join(" ").split(" ").map(quoted).join(" <-> ") + lastSign);
  return either(phrases.map((phrase) => (phrases.length === 1 ? phrase : `(${phrase})`)));
}

/**
 * Reads a search text. Every word must be met, the last one as a beginning unless `all` says otherwise;
 * `any` asks for one of them. Null when no letter or digit is left.
 * @param vocabulary words of the index, for slips; without it every word is taken as it stands.
 */
export function readQuery(
  text: string,
  strategy: Strategy = "last",
  vocabulary: Vocabulary | null = null,
): QueryText | null {
  const reading = readText(text);
  if (reading === null) return null;
  const { words, synonyms } = reading;
  const isCode = looksLikeCode(text);
  const known = isCode ? null : vocabulary;
  const meanings = meaningsOf(reading, strategy, known);
  const nodes = nodesOf(reading, meanings);
  const must = nodes.map(({ node }) => node).join(strategy === "any" ? " | " : " & ");
  const code = isCode ? quoted(codeKey(text)) : null;
  const folded = meanings.map(likeliest).join(" ").split(" ");
  const last = meanings.at(-1);
  const lastSign = last?.prefix === true && last.others.length === 0 ? ":*" : "";
  const spoken = words.map((word) => ({
    text: word.meantMarks ?? word.typed,
    marked: word.marked || word.meantMarks !== null,
  }));
  const marked = spoken.filter((word) => word.marked);
  const variants = synonyms.flatMap((synonym) => synonym.variants.flat());
  return {
    folded: folded.join(" "),
    marks: marked.length > 0 ? spoken.map((word) => word.text).join(" ") : null,
    corrected: meanings.some(({ others }) => others.length > 0),
    must: code === null ? must : `(${must}) | ${code}`,
    slipped: () => (known === null || strategy === "any" ? null : slippedNode(nodes, meanings, known)),
    inName: nodesOf(reading, meanings, "A")
      .map(({ node }) => node)
      .join(" & "),
    lastWord: quoted(folded.at(-1) ?? ""),
    phrase: folded.length > 1 ? phraseNode(reading, meanings.map(likeliest), lastSign) : null,
    marked: marked.map(
      ({ text: word }, n) =>
        `${quoted(markedLexeme(word))}${lastSign !== "" && spoken.at(-1)?.marked === true && n === marked.length - 1 ? ":*" : ""}`,
    ),
    code,
    shown: {
      words: [
        ...new Set([
          ...folded,
          ...words.map((word) => word.folded),
          ...variants,
          ...meanings.flatMap(({ others }) => others.flat()),
        ]),
      ],
      alike: () => (known === null ? [] : [...new Set(folded.flatMap((word) => known.near(word, MOST_NEAR)))]),
    },
  };
}
