import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SearchHealth, SearchIndexHealth } from "../../contract/search-health";
import { SOURCES } from "../../search/sources";
import { select } from "../../shared/database";
import { SEARCH_INDEXES, type SearchIndexName } from "../../shared/search-writing";
import { WRITER_LOCKED } from "./leadership";
import { countInEngine } from "./reconcile";

/** Seconds after which a change that is not written yet is no longer the ordinary delay. */
const LATE_SECONDS = 30;

type Row = {
  index: SearchIndexName;
  database: number;
  pending: number;
  retrying: number;
  oldest_pending_seconds: number | null;
  failures: number;
  last_failure: string | null;
  last_failure_at: Date | null;
  reconciled_at: Date | null;
  missing: number | null;
  surplus: number | null;
  different: number | null;
};

/** What waits is what is dirty now, tried or not; what only the clock will bring is no arrears. */
const STATEMENT = SEARCH_INDEXES.map(
  (index) => `
  select '${index}' as index, (select count(*)::int from ${SOURCES[index].rows("adults")}) as database,
    o.pending, o.retrying, o.oldest_pending_seconds, coalesce(w.failures, 0)::float8 as failures, w.last_failure,
    w.last_failure_at, w.reconciled_at, w.missing, w.surplus, w.different
  from (select count(*)::int as pending, count(*) filter (where attempts > 0 and last_error is not null)::int as retrying,
      extract(epoch from clock_timestamp() - min(enqueued_at))::float8 as oldest_pending_seconds
    from outbox where topic = 'search.${index}' and done_at is null and enqueued_at <= now()) o
  left join search_writer w on w.index_name = '${index}'`,
).join(" union all ");

function present(row: Row, engine: number | null): SearchIndexHealth {
  return {
    index: row.index,
    documents: { database: row.database, engine },
    pending: row.pending,
    retrying: row.retrying,
    oldest_pending_seconds: row.oldest_pending_seconds,
    failed_tasks: row.failures,
    last_failure: row.last_failure,
    last_failure_at: row.last_failure_at?.toISOString() ?? null,
    reconciled:
      row.reconciled_at === null
        ? null
        : {
            at: row.reconciled_at.toISOString(),
            missing: row.missing ?? 0,
            surplus: row.surplus ?? 0,
            different: row.different ?? 0,
          },
  };
}

/** How true the search indexes are at this moment, with the numbers of both sides. */
export async function readSearchHealth(container: MedusaContainer): Promise<SearchHealth> {
  const [rows, engines, [state], definitions] = await Promise.all([
    select<Row>(container, STATEMENT),
    Promise.all(SEARCH_INDEXES.map((index) => countInEngine(container, index).catch(() => null))),
    select<{ writer: boolean; noted: number; oldest: number | null }>(
      container,
      `select exists (select 1 from pg_locks l where ${WRITER_LOCKED}) as writer,
         count(*)::int as noted, extract(epoch from clock_timestamp() - min(noted_at))::float8 as oldest from change_note`,
    ),
    container.resolve(Modules.SEARCH).listIndexes(),
  ]);
  const indexes = rows.map((row) => present(row, engines[SEARCH_INDEXES.indexOf(row.index)] ?? null));
  const oldest = Math.max(state?.oldest ?? 0, ...indexes.map((one) => one.oldest_pending_seconds ?? 0));
  const away = indexes.some(({ documents }) => documents.engine === null);
  return {
    status: away ? "away" : oldest > LATE_SECONDS || state?.writer !== true ? "behind" : "true",
    engine: definitions[0]?.provider ?? "",
    writer: state?.writer === true,
    noted: state?.noted ?? 0,
    oldest_pending_seconds: oldest,
    indexes,
  };
}
