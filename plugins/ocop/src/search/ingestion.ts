import { container } from "@medusajs/framework";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import type { Audience } from "../shared/audience";
import { select } from "../shared/database";
import { mapInSlices } from "../shared/in-slices";
import { searchTopic, searchWriteEvent, type SearchIndexName } from "../shared/search-writing";
import { versioned, type Versioned } from "./versioned";

/** Documents built at once, one statement to read. */
const BATCH = 250;
/**
 * Batches built ahead while the engine takes others. What waits is looked through whenever the memory is cleared, which holds up
 * who shops: with three of five hundred that was felt, for a tenth less time to fill.
 */
const BATCHES_AHEAD = 2;

type Document = SearchTypes.SearchDocument & { id: string };

/** How one index gets its documents. */
export type Source = {
  index: SearchIndexName;
  /** SQL `table t where …`: the rows that deserve a document and may be shown to `audience`, each with its `id`. */
  rows: (audience: Audience) => string;
  /** The documents of those ids that deserve one. */
  build: (scope: MedusaContainer, ids: readonly string[]) => Promise<Document[]>;
};

/** Ids of which some have a document to write, and the others none any more. */
export type Rebuilt = { documents: Versioned[]; gone: string[] };

/** Ids that deserve a document, after `after`, in order, at most `batch`. */
export async function pageOf(scope: MedusaContainer, source: Source, after: string, batch = BATCH): Promise<string[]> {
  const rows = await select<{ id: string }>(
    scope,
    `select t.id from ${source.rows("adults")} and t.id > :after order by t.id limit :batch`,
    { after, batch },
  );
  return rows.map(({ id }) => id);
}

/** What the index should hold of these ids, as the database says it now. */
export async function rebuild(scope: MedusaContainer, source: Source, ids: readonly string[]): Promise<Rebuilt> {
  const documents: Versioned[] = await mapInSlices(await source.build(scope, ids), (document) => versioned(document));
  const built = new Set(documents.map(({ id }) => id));
  return { documents, gone: ids.filter((id) => !built.has(id)) };
}

function mutationsOf({ documents, gone }: Rebuilt): SearchTypes.SearchMutation[] {
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ];
}

/** What was made dirty since a rebuild began, done or not. */
async function touchedSince(source: Source, since: Date): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select distinct subject_id as id from outbox
     where topic = :topic and (done_at >= :since or (done_at is null and due_at <= now()))`,
    { topic: searchTopic(source.index), since: since.toISOString() },
  );
  return rows.map(({ id }) => id);
}

async function* inBatches(source: Source, ids: readonly string[]): AsyncGenerator<SearchTypes.SearchMutation[]> {
  for (let start = 0; start < ids.length; start += BATCH)
    yield mutationsOf(await rebuild(container, source, ids.slice(start, start + BATCH)));
}

function idsAsked(filters: unknown): string[] {
  const id: unknown = typeof filters === "object" && filters !== null && "id" in filters ? filters.id : [];
  return [id].flat().filter((one) => typeof one === "string");
}

/**
 * `seed` of an index: all documents in order of id, resumable; on catch-up those that were made dirty meanwhile. What
 * is made dirty after that, and before the index serves, its writer writes again (`workflows/search/writer`).
 */
export function seedFrom(source: Source) {
  return async function* seed({
    catchup,
    last_key,
    filters,
  }: SearchTypes.SearchSeedContext): AsyncGenerator<SearchTypes.SearchMutation[]> {
    const asked = idsAsked(filters);
    if (asked.length > 0) return yield* inBatches(source, asked);
    if (catchup) return yield* inBatches(source, await touchedSince(source, catchup.since));
    yield* everything(source, last_key ?? "");
  };
}

/** A batch of a whole index, and the last id that it looked at. */
type Batch = { last: string; documents: Versioned[] };

async function batchAfter(source: Source, id: string): Promise<Batch | null> {
  const ids = await pageOf(container, source, id);
  const last = ids.at(-1);
  return last === undefined ? null : { last, documents: (await rebuild(container, source, ids)).documents };
}

/** All documents in order of id. The next batches are built while the engine takes the last ones. */
async function* everything(source: Source, after: string): AsyncGenerator<SearchTypes.SearchMutation[]> {
  const ahead: Promise<Batch | null>[] = [];
  let newest: Promise<Batch | null> = Promise.resolve({ last: after, documents: [] });
  for (;;) {
    while (ahead.length < BATCHES_AHEAD) {
      newest = newest.then((batch) => batch && batchAfter(source, batch.last));
      // Whoever stops in between never asks for it.
      newest.catch(() => undefined);
      ahead.push(newest);
    }
    const batch = await ahead.shift();
    if (!batch) return;
    yield mutationsOf({ documents: batch.documents, gone: [] });
  }
}

/** `events` and `consume` of an index: its writer's documents and nothing else; no event of the shop writes to an index. */
export function writtenBy(source: Source) {
  return {
    events: [searchWriteEvent(source.index)],
    consume: ({ data }: { data: unknown }) => Promise.resolve(mutationsOf(data as Rebuilt)),
  };
}
