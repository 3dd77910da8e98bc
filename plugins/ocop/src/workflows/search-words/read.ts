import type { MedusaContainer } from "@medusajs/framework/types";
import type { SearchWordAnswer, SearchWordQuery } from "../../contract/search-word";
import { KEPT_DAYS, SHOWN_FROM } from "../../modules/search-words/rules/keep";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { foldWords } from "../../shared/text";

type Row = SearchWordAnswer["search_words"][number];

/** What each kind orders by; the same count must reach the threshold. */
const COUNTED: Readonly<Record<SearchWordQuery["kind"], string>> = {
  popular: "sum(searches)",
  zero: "sum(without_result)",
};

/**
 * Words searched for within the days that are kept, most frequent first; those that found nothing for `zero`. Rare words
 * are left out: they may be one person's.
 */
export async function readSearchWords(
  container: MedusaContainer,
  { area, kind, q, days, limit, offset }: SearchWordQuery,
): Promise<SearchWordAnswer> {
  const bindings = {
    since: addDays(todayInHoChiMinh(), 1 - Math.min(days, KEPT_DAYS)),
    ...(area === undefined ? {} : { area }),
    ...(q === undefined ? {} : { pattern: `%${foldWords(q)}%` }),
  };
  const counted = `select word, sum(searches)::int as searches, sum(without_result)::int as without_result, max(day) as last_on,
      ${COUNTED[kind]} as rank from search_word
    where day >= :since and deleted_at is null ${area === undefined ? "" : "and area = :area"}
      ${q === undefined ? "" : "and word like :pattern"}
    group by word having ${COUNTED[kind]} >= ${SHOWN_FROM}`;
  const [rows, totals] = await Promise.all([
    select<Row>(
      container,
      `select word, searches, without_result, last_on from (${counted}) w order by rank desc, word limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count from (${counted}) w`, bindings),
  ]);
  return { search_words: rows, count: totals[0]?.count ?? 0, limit, offset };
}
