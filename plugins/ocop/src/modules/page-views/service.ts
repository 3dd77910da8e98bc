import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { PageKind } from "../../shared/page-kinds";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { PageView, WordVisit } from "./models/page-view";

/** Views of one page on one day (YYYY-MM-DD). */
export interface ViewCount {
  day: string;
  kind: PageKind;
  subject_id: string;
  views: number;
}

/** Visits of one product from the results of one word on one day (YYYY-MM-DD). */
export interface WordVisitCount {
  day: string;
  product_id: string;
  word: string;
  visits: number;
}

/** Different words of one day, all products together: a flood of invented ones fills no disk. */
const MOST_WORDS_A_DAY = 20_000;

/** In one order everywhere, so that two processes never wait for each other's rows. */
function ordered<Row extends object>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Counts of opened pages and of the words that led to them. */
export class PageViewsModuleService extends MedusaService({ PageView, WordVisit }) {
  /** Adds to the counts of one day; several processes may do so at once. No page may be there twice. */
  @InjectTransactionManager()
  async addViews(
    views: readonly ViewCount[],
    visits: readonly WordVisitCount[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const manager = transactionOf(context);
    await insertRows(
      manager,
      "page_view",
      ordered(views, ({ subject_id, kind }) => `${subject_id} ${kind}`).map((row) => ({
        id: generateEntityId(undefined, "view"),
        ...row,
      })),
      `on conflict (subject_id, day, kind) where deleted_at is null
       do update set views = page_view.views + excluded.views, updated_at = now()`,
    );
    const [first] = visits;
    if (first === undefined) return;
    const [held] = await manager.execute<{ words: number }>(
      "select count(*)::int as words from word_visit where day = ?",
      [first.day],
    );
    if ((held?.words ?? 0) >= MOST_WORDS_A_DAY) return;
    await insertRows(
      manager,
      "word_visit",
      ordered(visits, ({ product_id, word }) => `${product_id} ${word}`).map((row) => ({
        id: generateEntityId(undefined, "wvis"),
        ...row,
      })),
      `on conflict (product_id, day, word) where deleted_at is null
       do update set visits = word_visit.visits + excluded.visits, updated_at = now()`,
    );
  }

  /** Deletes views of days before one day and words of days before another (YYYY-MM-DD). */
  @InjectTransactionManager()
  async forgetBefore(
    days: { views: string; words: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const manager = transactionOf(context);
    await manager.execute("delete from page_view where day < ?", [days.views]);
    await manager.execute("delete from word_visit where day < ?", [days.words]);
  }
}
