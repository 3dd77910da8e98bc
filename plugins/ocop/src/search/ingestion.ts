import { setTimeout } from "node:timers/promises";
import { container } from "@medusajs/framework";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { select } from "../shared/database";

/** How long a burst of events is gathered, in milliseconds. */
const BURST_MS = 50;
/** Documents built and written at once: a few hundred kilobytes, one statement to read. */
const BATCH = 500;

type Document = SearchTypes.SearchDocument;
type Event = { name: string; data: unknown };

/** How one index gets its documents. */
export type Source = {
  /** SELECT of one column `id`, the rows that may have a document, after `:after`, in order, at most `:batch`. */
  page: string;
  /** SELECT of one column `id`: what anything that documents are built from did change since `:since`. */
  changedSince: string;
  /** The documents of those ids that deserve one. */
  build: (scope: MedusaContainer, ids: readonly string[]) => Promise<Document[]>;
  /** SELECT of one column `id` per event: the documents that the entities `:ids` are part of. */
  events: Readonly<Record<string, string>>;
};

async function idsOf(sql: string, bindings: Record<string, string | number | readonly string[]>): Promise<string[]> {
  const rows = await select<{ id: string | null }>(container, sql, bindings);
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

/** Ids in an event's payload: `{ id }` as Medusa's own events have it, `{ product_id }` as the rooms say it. */
function eventIds(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(eventIds);
  if (typeof data === "string") return [data];
  if (typeof data !== "object" || data === null) return [];
  if ("id" in data) return eventIds(data.id);
  return "product_id" in data ? eventIds(data.product_id) : [];
}

/** What to write for these ids: documents for those that deserve one, a deletion for the others. */
async function mutationsFor(source: Source, ids: readonly string[]): Promise<SearchTypes.SearchMutation[]> {
  const mutations: SearchTypes.SearchMutation[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const part = ids.slice(start, start + BATCH);
    const documents = await source.build(container, part);
    const built = new Set(documents.map(({ id }) => id));
    const gone = part.filter((id) => !built.has(id));
    if (documents.length > 0) mutations.push({ action: "upsert", documents });
    if (gone.length > 0) mutations.push({ action: "delete", filters: { id: gone } });
  }
  return mutations;
}

/** `seed` of an index: all documents in order of id, resumable; on catch-up those that changed meanwhile. */
export function seedFrom(source: Source) {
  return async function* seed({
    catchup,
    last_key,
    filters,
  }: SearchTypes.SearchSeedContext): AsyncGenerator<SearchTypes.SearchMutation[]> {
    const asked = eventIds(filters);
    if (asked.length > 0) {
      yield await mutationsFor(source, asked);
      return;
    }
    if (catchup) {
      yield await mutationsFor(source, await idsOf(source.changedSince, { since: catchup.since.toISOString() }));
      return;
    }
    let after = last_key ?? "";
    for (;;) {
      const ids = await idsOf(source.page, { after, batch: BATCH });
      const last = ids.at(-1);
      if (last === undefined) return;
      yield [{ action: "upsert", documents: await source.build(container, ids) }];
      after = last;
    }
  };
}

type Burst = { ids: Map<string, Set<string>>; over: Promise<void> };

/** The documents that the gathered events are about, each once. */
async function touched(source: Source, burst: Burst): Promise<string[]> {
  const lists = await Promise.all(
    [...burst.ids].map(([name, ids]) => idsOf(source.events[name] ?? "", { ids: [...ids] })),
  );
  return [...new Set(lists.flat())];
}

/**
 * `consume` of an index: rebuilds from the database whatever the event touched; the payload is never trusted.
 * Events come in bursts (a product with its variants, prices and stock is a dozen), and Medusa looks up the
 * active index anew for each, so the first event of a burst waits a moment and answers for all of it.
 */
export function consumeFrom(source: Source) {
  let burst: Burst | null = null;
  return async ({ name, data }: Event): Promise<SearchTypes.SearchMutation[]> => {
    if (source.events[name] === undefined) return [];
    const first = burst === null;
    burst ??= { ids: new Map(), over: setTimeout(BURST_MS) };
    const own = burst;
    const ids = own.ids.get(name) ?? new Set();
    own.ids.set(name, ids);
    for (const id of eventIds(data)) ids.add(id);
    await own.over;
    if (burst === own) burst = null;
    return first ? mutationsFor(source, await touched(source, own)) : [];
  };
}
