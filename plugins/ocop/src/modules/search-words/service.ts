import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { SearchWord } from "./models/search-word";

/** Searches of one word in one area on one day (YYYY-MM-DD). */
export interface WordCount {
  day: string;
  area: string;
  word: string;
  searches: number;
  without_result: number;
}

/** Words of one day, all areas together: a flood of invented ones fills no disk. */
const MOST_A_DAY = 20_000;

/** Counts of searched words. */
export class SearchWordsModuleService extends MedusaService({ SearchWord }) {
  /** Adds to the counts; several processes may do so at once. */
  @InjectTransactionManager()
  async addCounts(counts: readonly WordCount[], @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    if (counts.length === 0) return;
    // In one order everywhere, so that two processes never wait for each other's rows.
    const key = ({ day, area, word }: WordCount) => `${day} ${area} ${word}`;
    const ordered = counts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    await transactionOf(context).execute(
      `with v(id, day, area, word, searches, without_result) as (values ${ordered.map(() => "(?, ?, ?, ?, ?::int, ?::int)").join(", ")}),
       held as (select day, count(*) as words from search_word where day in (select day from v) group by day)
       insert into search_word (id, day, area, word, searches, without_result)
       select v.* from v left join held on held.day = v.day
       where coalesce(held.words, 0) < ${MOST_A_DAY}
         or exists (select 1 from search_word w where w.day = v.day and w.area = v.area and w.word = v.word)
       on conflict (day, area, word) where deleted_at is null do update
       set searches = search_word.searches + excluded.searches,
         without_result = search_word.without_result + excluded.without_result, updated_at = now()`,
      ordered.flatMap((one) => [
        generateEntityId(undefined, "word"),
        one.day,
        one.area,
        one.word,
        one.searches,
        one.without_result,
      ]),
    );
  }

  /** Deletes the counts of days before `day` (YYYY-MM-DD). */
  @InjectManager()
  async forgetBefore(day: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    if (!context.manager) throw new Error("counts are deleted with a manager");
    await context.manager.execute("delete from search_word where day < ?", [day]);
  }
}
