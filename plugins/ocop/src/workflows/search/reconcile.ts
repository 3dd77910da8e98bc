import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { pageOf, rebuild } from "../../search/ingestion";
import { SOURCES } from "../../search/sources";
import { SHARDS } from "../../search/versioned";
import { select } from "../../shared/database";
import { SEARCH_INDEXES, type SearchIndexName, searchTopic } from "../../shared/search-writing";
import { type Drift, noteReconcile } from "./state";
import { planTurns } from "./turns";

/** Hits that one search may give in any engine. */
const MOST_HITS = 1000;
/** Documents that one part of a listing should have. */
const PART = 400;
const BATCH = 500;
/** Between two batches, so that a shop that shares the process goes on. */
const PAUSE_MS = 20;

/** The engine itself is asked: an index that stands in for it while it is away would say that nothing is missing. */
const ENGINE_ITSELF: SearchTypes.SearchOptions = { provider_options: { "search-meilisearch-vi": { standby: false } } };

/** The engine itself, which refuses while documents are on their way to it. */
const ENGINE_AT_REST: SearchTypes.SearchOptions = {
  provider_options: { "search-meilisearch-vi": { standby: false, at_rest: true } },
};

/** The index that stands in, by which the engine is measured; an engine that has none answers itself. */
const STANDBY: SearchTypes.SearchOptions = { provider_options: { "search-meilisearch-vi": { standby: true } } };

type Versions = Map<string, string>;

async function find(
  container: MedusaContainer,
  index: SearchIndexName,
  filters: SearchTypes.SearchFilters,
): Promise<[string, string][]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: index,
    fields: ["id", "version"],
    filters,
    pagination: { take: MOST_HITS },
    search_options: { ...ENGINE_ITSELF, count: "none" },
  });
  return hits.map(({ id, document }) => [id, String(document.version)]);
}

/** Documents of shards `from` to before `to`; a part that is too large for one search is halved. */
async function listPart(
  container: MedusaContainer,
  index: SearchIndexName,
  from: number,
  to: number,
): Promise<[string, string][]> {
  const found = await find(container, index, { shard: { $gte: from, $lt: to } });
  if (found.length < MOST_HITS) return found;
  if (to - from === 1) throw new Error(`Search: more than ${MOST_HITS} documents of ${index} in one shard`);
  const half = Math.floor((from + to) / 2);
  return [...(await listPart(container, index, from, half)), ...(await listPart(container, index, half, to))];
}

/** How many documents the engine says it has. @throws when it is away or the index is not the one that we made */
export async function countInEngine(
  container: MedusaContainer,
  index: SearchIndexName,
  side: SearchTypes.SearchOptions = ENGINE_ITSELF,
): Promise<number> {
  const { metadata } = await container.resolve(Modules.SEARCH).search({
    entity: index,
    fields: ["id"],
    // True of every document, and refused by an index without our settings.
    filters: { shard: { $gte: 0 } },
    pagination: { take: 0 },
    search_options: { ...side, count: "exact" },
  });
  return metadata.count ?? 0;
}

/**
 * How the engine stands beside the index that stands in for it, by number: the same, another one, or no answer. After a
 * rebuild it is given a whole index, and has another number until it has taken that in.
 */
export async function compareCounts(
  container: MedusaContainer,
  index: SearchIndexName,
): Promise<"same" | "other" | "filling" | "away"> {
  try {
    const engine = await countInEngine(container, index, ENGINE_AT_REST);
    return engine === (await countInEngine(container, index, STANDBY)) ? "same" : "other";
  } catch (error) {
    return error instanceof MedusaError && error.type === MedusaError.Types.CONFLICT ? "filling" : "away";
  }
}

async function listEngine(container: MedusaContainer, index: SearchIndexName): Promise<Versions> {
  const parts = Math.min(SHARDS, Math.max(1, Math.ceil((await countInEngine(container, index)) / PART)));
  const found: Versions = new Map();
  for (let part = 0; part < parts; part += 1) {
    const bound = (n: number) => Math.floor((n * SHARDS) / parts);
    for (const [id, version] of await listPart(container, index, bound(part), bound(part + 1))) found.set(id, version);
    await sleep(PAUSE_MS);
  }
  return found;
}

async function listDatabase(container: MedusaContainer, index: SearchIndexName): Promise<Versions> {
  const wanted: Versions = new Map();
  let after = "";
  for (;;) {
    const ids = await pageOf(container, SOURCES[index], after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) return wanted;
    for (const { id, version } of (await rebuild(container, SOURCES[index], ids)).documents) wanted.set(id, version);
    after = last;
    await sleep(PAUSE_MS);
  }
}

/** Ids whose version is not the same on both sides. */
function differing(wanted: Versions, found: Versions): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])].filter((id) => wanted.get(id) !== found.get(id));
}

/** Looks again at what seemed different: what changed between the two listings, or waits to be written, is no drift. */
async function confirm(container: MedusaContainer, index: SearchIndexName, ids: readonly string[]) {
  const wanted: Versions = new Map();
  const found: Versions = new Map();
  const waiting = new Set<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const part = ids.slice(start, start + BATCH);
    for (const [id, version] of await find(container, index, { id: part })) found.set(id, version);
    for (const { id, version } of (await rebuild(container, SOURCES[index], part)).documents) wanted.set(id, version);
    const pending = await select<{ id: string }>(
      container,
      `select subject_id as id from outbox where topic = :topic and done_at is null and due_at <= now() and subject_id = any(:part)`,
      { topic: searchTopic(index), part },
    );
    for (const { id } of pending) waiting.add(id);
  }
  return { wanted, found, ids: differing(wanted, found).filter((id) => !waiting.has(id)) };
}

/**
 * Compares every id and version of an index with what the database says, both ways, and notes as dirty what differs: its
 * writer puts it right.
 */
export async function reconcileIndex(container: MedusaContainer, index: SearchIndexName): Promise<Drift> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const suspects = differing(await listDatabase(container, index), await listEngine(container, index));
  const { wanted, found, ids } = await confirm(container, index, suspects);
  const drift = {
    missing: ids.filter((id) => !found.has(id)).length,
    surplus: ids.filter((id) => !wanted.has(id)).length,
    different: ids.filter((id) => found.has(id) && wanted.has(id)).length,
  };
  // Before the work, so that a writer that takes the work has read that somebody else looked.
  await noteReconcile(container, index, drift);
  for (let start = 0; start < ids.length; start += BATCH)
    await service.enqueue(searchTopic(index), ids.slice(start, start + BATCH));
  await planTurns(container, index);
  return drift;
}

async function reconcileAndReport(container: MedusaContainer, index: SearchIndexName): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const { missing, surplus, different } = await reconcileIndex(container, index);
  const text = `Search: ${index} reconciled: ${missing} missing, ${surplus} surplus, ${different} different`;
  if (missing + surplus + different > 0) logger.warn(text);
  else logger.info(text);
  await service.forget(searchTopic(index));
}

/**
 * Reconciles all indexes, says so in the log, and forgets old work.
 * @throws what the indexes said that could not be reconciled, when all have been tried
 */
export async function reconcileSearch(container: MedusaContainer): Promise<void> {
  const faults: string[] = [];
  for (const index of SEARCH_INDEXES)
    await reconcileAndReport(container, index).catch((error: unknown) => faults.push(`${index}: ${String(error)}`));
  if (faults.length > 0) throw new Error(`Search: not reconciled: ${faults.join("; ")}`);
}
