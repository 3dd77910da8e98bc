import type { PageViewBatch } from "../../contract/page-view";
import type { ViewCount, WordVisitCount } from "../../modules/page-views";
import { keptWord } from "../../modules/search-words/rules/keep";

type Told = PageViewBatch["views"];

/**
 * What a batch adds to which page: spellings of one word come together, and of a word that must not be kept (see
 * `keptWord`) only the view is counted.
 * @param idOf the page's id by kind and slug; a page that nobody knows is not counted
 * @param day YYYY-MM-DD in Asia/Ho_Chi_Minh
 */
export function sumViews(
  told: Told,
  idOf: (page: Pick<Told[number], "kind" | "slug">) => string | undefined,
  day: string,
): { views: ViewCount[]; visits: WordVisitCount[] } {
  const views = new Map<string, ViewCount>();
  const visits = new Map<string, WordVisitCount>();
  for (const { kind, slug, word, count } of told) {
    const subject_id = idOf({ kind, slug });
    if (subject_id === undefined) continue;
    const page = `${kind} ${subject_id}`;
    const view = views.get(page) ?? { day, kind, subject_id, views: 0 };
    views.set(page, { ...view, views: view.views + count });
    const kept = word === null || kind !== "product" ? null : keptWord(word);
    if (kept === null) continue;
    const key = `${subject_id} ${kept}`;
    const visit = visits.get(key) ?? { day, product_id: subject_id, word: kept, visits: 0 };
    visits.set(key, { ...visit, visits: visit.visits + count });
  }
  return { views: [...views.values()], visits: [...visits.values()] };
}
