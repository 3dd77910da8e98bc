import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type ClaimedWork, DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { rebuild, type Rebuilt } from "../../search/ingestion";
import { SOURCES } from "../../search/sources";
import { type SearchIndexName, searchTopic, searchWriteEvent } from "../../shared/search-writing";
import type { Leadership } from "./leadership";
import { countInEngine } from "./reconcile";
import { noteFailure, readReconciledAt } from "./state";
import { readTurns } from "./turns";
import type { Written } from "./written";

/** Documents built and written at once. */
const BATCH = 500;
/** Seconds after which failed work is tried again at the latest: an engine that comes back must not be waited for. */
const LONGEST_PAUSE_SECONDS = 10;

/** What one writer works with. */
export interface Writing {
  container: MedusaContainer;
  index: SearchIndexName;
  leadership: Leadership;
  written: Written;
}

/** Hands documents to the engine and waits for its task. @throws when it is not reached or says `failed` */
async function ingest({ container, index }: Writing, data: Rebuilt): Promise<void> {
  await container.resolve(Modules.SEARCH).ingest({ name: searchWriteEvent(index), data });
}

type Failed = { works: ClaimedWork[]; error: string };

/**
 * Writes the documents of claimed work as the database says them now. When the engine is there and refuses these all
 * the same, the half is tried that may be good, so that one bad document holds up no other.
 */
async function write(writing: Writing, works: readonly ClaimedWork[]): Promise<Failed[]> {
  const { container, index, written } = writing;
  const rebuilt = await rebuild(
    container,
    SOURCES[index],
    works.map(({ subject_id }) => subject_id),
  );
  const news = written.news(rebuilt);
  if (news === null) return [];
  try {
    await ingest(writing, news);
    written.keep(news);
    return [];
  } catch (error) {
    written.drop(news);
    const there = await countInEngine(container, index).then(
      () => true,
      () => false,
    );
    if (works.length === 1 || !there) return [{ works: [...works], error: String(error) }];
    const half = Math.ceil(works.length / 2);
    return [...(await write(writing, works.slice(0, half))), ...(await write(writing, works.slice(half)))];
  }
}

/**
 * Works off what is due of one index, up to {@link BATCH}. Whoever lost the lock while writing may have written over a
 * newer document: what it wrote is noted dirty again.
 * @returns what became of it: nothing due, all written, or something failed
 */
export async function writeDue(writing: Writing): Promise<"idle" | "done" | "failed"> {
  const { container, index, leadership, written } = writing;
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const works = await service.claim(searchTopic(index), BATCH);
  if (works.length === 0) return "idle";
  // Whoever reconciles says so before the work is noted, so what was claimed of it is not taken for written.
  written.heed(await readReconciledAt(container, index));
  const failed = await write(writing, works).catch((error: unknown): Failed[] => [{ works, error: String(error) }]);
  for (const { works: back, error } of failed) await service.fail(back, error, { longest: LONGEST_PAUSE_SECONDS });
  const lost = new Set(failed.flatMap(({ works: back }) => back));
  const done = works.filter((work) => !lost.has(work));
  await service.finish(
    done,
    await readTurns(
      container,
      index,
      done.map(({ subject_id }) => subject_id),
    ),
  );
  if (!leadership.held)
    await service.enqueue(
      searchTopic(index),
      works.map(({ subject_id }) => subject_id),
    );
  const [first] = failed;
  if (first === undefined) return "done";
  await noteFailure(container, index, failed.length, first.error);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Search: ${lost.size} documents of ${index} come back later: ${first.error}`);
  return "failed";
}
