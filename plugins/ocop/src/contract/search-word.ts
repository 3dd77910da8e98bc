import { z } from "@medusajs/framework/zod";
import { limit, offset, searchText } from "./query";

/** `zero`: words that found nothing; `popular`: all, most frequent first. */
const SEARCH_WORD_KINDS = ["popular", "zero"] as const;

/** Query of `GET /admin/ocop/search-words`. `area` is the code of a province; without it the whole country is asked. */
export const searchWordQuery = z.strictObject({
  area: z
    .string()
    .regex(/^[0-9A-Z]{1,8}$/i)
    .transform((code) => code.toUpperCase())
    .optional(),
  kind: z.enum(SEARCH_WORD_KINDS).default("popular"),
  q: searchText,
  /** Days back from today, that is one of them; at most as many as are kept. */
  days: limit(30, 90),
  limit: limit(20),
  offset,
});
export type SearchWordQuery = z.output<typeof searchWordQuery>;

/** Query of `GET /office/search-words`: the office's own province is meant. */
export const placeWordQuery = searchWordQuery.omit({ area: true });
export type PlaceWordQuery = z.output<typeof placeWordQuery>;

/** Words as they are counted: folded, without marks. */
export interface SearchWordAnswer {
  search_words: { word: string; searches: number; without_result: number; last_on: string }[];
  count: number;
  limit: number;
  offset: number;
}

/** The same of the province in which somebody works. */
export interface PlaceWordsAnswer extends SearchWordAnswer {
  /** The province that was searched in; null for the whole country. */
  province: { code: string; name: string } | null;
}
