import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import { fold } from "../../shared/text";
import type { Plan } from "./plan";
import type { QueryText } from "./query-text";

const DEFAULT_SNIPPET = 30;

function snippetOf(
  words: readonly { text: string; hit: boolean }[],
  length: number,
): readonly { text: string; hit: boolean }[] {
  const first = Math.max(0, words.findIndex((word) => word.hit) - Math.floor(length / 4));
  return words.slice(first, first + length);
}

/** Wraps the words of `text` that begin with a searched word; null when none does. Amounts and codes are met word by word. */
export function highlighted(
  text: string,
  searched: readonly string[],
  pre: string,
  post: string,
  snippet: number | null,
): string | null {
  const pieces = text.normalize("NFC").split(/(?<=[^\p{L}\p{M}\p{N}])(?=[\p{L}\p{M}\p{N}])/u);
  const words = pieces.map((piece) => {
    const folded = fold(piece);
    return { text: piece, hit: searched.some((word) => folded.startsWith(word)) };
  });
  if (!words.some((word) => word.hit)) return null;
  return (snippet === null ? words : snippetOf(words, snippet))
    .map(({ text: piece, hit }) =>
      hit ? piece.replace(/[\p{L}\p{M}\p{N}]+/u, (word) => `${pre}${word}${post}`) : piece,
    )
    .join("");
}

/** Highlights of one hit: field path → texts with the searched words wrapped. The text itself is not escaped. */
export function highlightsOf(
  plan: Plan,
  query: QueryText | null,
  document: Record<string, unknown>,
  options: SearchTypes.SearchOptions["highlight"],
): Record<string, string[]> | undefined {
  if (!options || query === null) return undefined;
  const wanted = options === true ? plan.searchable.map(({ path }) => path) : options.fields;
  const { pre_tag: pre = "<mark>", post_tag: post = "</mark>", snippet = false } = options === true ? {} : options;
  const length = snippet === false ? null : snippet === true ? DEFAULT_SNIPPET : snippet.length;
  const entries = wanted.flatMap((path): [string, string[]][] => {
    const texts = readDocumentPath(document, path.split(".")).flatMap((value) => {
      if (typeof value !== "string") return [];
      const { words, alike } = query.shown;
      // A hit by a slip holds none of the typed words; what they may have meant is shown instead.
      const marked = highlighted(value, words, pre, post, length) ?? highlighted(value, alike(), pre, post, length);
      return marked === null ? [] : [marked];
    });
    return texts.length > 0 ? [[path, texts]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
