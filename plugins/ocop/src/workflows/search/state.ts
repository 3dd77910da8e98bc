import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { SEARCH_INDEXES, type SearchIndexName } from "../../shared/search-writing";

/** What a writer finds when it looks up from its work. */
export interface Sight {
  index: SearchIndexName;
  /** Whether something is due that nobody has. */
  due: boolean;
  /** A rebuild of the serving index that this market has not heeded yet: when it began, and when it ended. */
  rebuilt_since: Date | null;
  rebuilt_until: Date | null;
}

// Medusa tells the time by its own clock, the outbox by the database's: a minute earlier only repeats work.
const SIGHT = `
  select n.index, r.since as rebuilt_since, r.until as rebuilt_until,
    exists (select 1 from outbox o where o.topic = 'search.' || n.index and o.done_at is null and o.due_at <= now()
      and (o.claimed_until is null or o.claimed_until <= now())) as due
  from unnest(cast(:indexes as text[])) n(index) left join search_writer w on w.index_name = n.index
  left join (
    select i.name, min(s.started_at) - interval '1 minute' as since, max(s.completed_at) as until
    from search_index i join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
    join search_index_sync s on s.search_index_version_id = v.id left join search_writer seen on seen.index_name = i.name
    where i.deleted_at is null and s.updated_at > coalesce(seen.seen_rebuild_at, '-infinity') group by i.name
  ) r on r.name = n.index and r.until > coalesce(w.seen_rebuild_at, '-infinity')`;

/** Looks at all indexes in one statement; it is asked several times a second. */
export async function readSight(container: MedusaContainer): Promise<Sight[]> {
  return select<Sight>(container, SIGHT, { indexes: SEARCH_INDEXES });
}

/** When an index was last reconciled, by whichever process. */
export async function readReconciledAt(container: MedusaContainer, index: SearchIndexName): Promise<Date | null> {
  const [row] = await select<{ reconciled_at: Date | null }>(
    container,
    "select reconciled_at from search_writer where index_name = :index",
    { index },
  );
  return row?.reconciled_at ?? null;
}

/** Whether changes were noted that are not folded into the outbox yet. */
export async function hasNotes(container: MedusaContainer): Promise<boolean> {
  return (await select(container, "select 1 from change_note order by id limit 1")).length > 0;
}

async function put(
  container: MedusaContainer,
  index: SearchIndexName,
  set: Record<string, string | number>,
): Promise<void> {
  const columns = Object.keys(set);
  await select(
    container,
    `insert into search_writer (index_name, ${columns.join(", ")}) values (:index, ${columns.map((name) => `:${name}`).join(", ")})
     on conflict (index_name) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    { index, ...set },
  );
}

/** Counts work of an index that failed, and keeps the newest reason. */
export async function noteFailure(
  container: MedusaContainer,
  index: SearchIndexName,
  failures: number,
  error: string,
): Promise<void> {
  await select(
    container,
    `insert into search_writer (index_name, failures, last_failure, last_failure_at) values (:index, :failures, :error, now())
     on conflict (index_name) do update set failures = search_writer.failures + excluded.failures,
       last_failure = excluded.last_failure, last_failure_at = excluded.last_failure_at`,
    { index, failures, error: error.slice(0, 1000) },
  );
}

/** What a reconcile found different on both sides. */
export interface Drift {
  /** Documents that the engine lacked. */
  missing: number;
  /** Documents that the engine had and should not. */
  surplus: number;
  /** Documents whose content was not what the database says. */
  different: number;
}

export async function noteReconcile(container: MedusaContainer, index: SearchIndexName, drift: Drift): Promise<void> {
  await put(container, index, { ...drift, reconciled_at: new Date().toISOString() });
}

export async function noteRebuildSeen(container: MedusaContainer, index: SearchIndexName, until: Date): Promise<void> {
  await put(container, index, { seen_rebuild_at: until.toISOString() });
}
