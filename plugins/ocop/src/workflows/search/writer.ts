import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { SEARCH_INDEXES, type SearchIndexName, searchTopic } from "../../shared/search-writing";
import { SUBJECTS_SQL } from "./changes";
import { Leadership } from "./leadership";
import { compareCounts, reconcileSearch } from "./reconcile";
import { hasNotes, noteRebuildSeen, readSight, type Sight } from "./state";
import { writeDue, type Writing } from "./write";
import { Written } from "./written";

/** Between two looks, in milliseconds: half of it is what a change waits on average. */
const LOOK_MS = 150;
/** After work: what many orders touch again and again is built once for all of them, and the shop has the processor meanwhile. */
const REST_MS = 300;
/** Between two tries to become the writer. */
const TRY_MS = 2000;
/** Between two looks whether the engine still has its documents: one that lost its disk answers all the same. */
const WATCH_MS = 5000;
/** What does not answer a look so soon is away. */
const WATCH_PATIENCE_MS = 2000;
const NOTES = 5000;

/** Folds all noted changes into the outbox. */
export async function foldNotes(container: MedusaContainer): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  while ((await service.fold(SUBJECTS_SQL, NOTES)) === NOTES);
}

/**
 * The one writer to all search indexes. Every process that runs jobs has one; the one that holds the lock works, the
 * others wait for it to be gone. A reader of the outbox needs no notice: it looks several times a second, which costs
 * less than `NOTIFY`, for which every committing order would have to queue.
 */
class SearchWriter {
  private readonly service: DeliveryModuleService;
  private readonly leadership: Leadership;
  private readonly writings: Writing[];
  private reconciling: Promise<unknown> | null = null;
  private wantsReconcile = false;
  private failing = false;
  private watchAt = 0;
  private away = false;
  /** For how many looks the engine has had another number of documents of an index. */
  private readonly others = new Map<SearchIndexName, number>();

  constructor(private readonly container: MedusaContainer) {
    this.service = container.resolve(DELIVERY_MODULE);
    this.leadership = new Leadership(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
    this.writings = SEARCH_INDEXES.map((index) => ({
      container,
      index,
      leadership: this.leadership,
      written: new Written(),
    }));
  }

  /** Works until the process ends. */
  async run(): Promise<never> {
    const logger = this.container.resolve(ContainerRegistrationKeys.LOGGER);
    for (;;) {
      const pause = await this.round().catch((error: unknown) => {
        logger.error(`Search: the writer failed: ${String(error)}`);
        return TRY_MS;
      });
      // A finished command must not be kept alive by a writer that waits.
      await sleep(pause, undefined, { ref: false });
    }
  }

  /** @returns milliseconds to wait */
  private async round(): Promise<number> {
    if (await this.leadership.take()) await this.begin();
    if (!this.leadership.held) return TRY_MS;
    if (await hasNotes(this.container)) await foldNotes(this.container);
    const sights = await readSight(this.container);
    for (const sight of sights) await this.heed(sight);
    const due = new Set(sights.filter((sight) => sight.due).map(({ index }) => index));
    const outcomes = await Promise.all(this.writings.filter(({ index }) => due.has(index)).map(writeDue));
    const failed = outcomes.includes("failed");
    // An engine that was away may have lost what it had.
    if (this.failing && !failed && outcomes.includes("done")) this.wantsReconcile = true;
    if (failed || outcomes.includes("done")) this.failing = failed;
    await this.watch();
    this.reconcileWhenWanted();
    return outcomes.includes("done") ? REST_MS : LOOK_MS;
  }

  /** A writer that takes over knows nothing, frees what the one before had in hand, and looks at everything. */
  private async begin(): Promise<void> {
    for (const { index, written } of this.writings) {
      written.clear();
      await this.service.release(searchTopic(index));
    }
    this.wantsReconcile = true;
  }

  /**
   * Heeds a rebuild of an index, whoever did it. What was written while it was being rebuilt went into the index that served then,
   * or was written over by the rebuild: it is written again.
   */
  private async heed({ index, rebuilt_since, rebuilt_until }: Sight): Promise<void> {
    if (rebuilt_since === null || rebuilt_until === null) return;
    this.writings.find((writing) => writing.index === index)?.written.clear();
    await this.service.repeat(searchTopic(index), rebuilt_since);
    await noteRebuildSeen(this.container, index, rebuilt_until);
  }

  /**
   * Has all reconciled when the engine was away, or when it has another number of documents than the index that stands in
   * for it: at the second look in a row, for once may be a write on its way, and while that lasts ever more rarely.
   */
  private async watch(): Promise<void> {
    if (Date.now() < this.watchAt || this.reconciling !== null) return;
    this.watchAt = Date.now() + WATCH_MS;
    const counts = await Promise.all(
      SEARCH_INDEXES.map(async (index) => ({
        index,
        count: await Promise.race([
          compareCounts(this.container, index),
          sleep(WATCH_PATIENCE_MS, "away" as const, { ref: false }),
        ]),
      })),
    );
    const away = counts.some(({ count }) => count === "away");
    if (this.away && !away) this.wantsReconcile = true;
    this.away = away;
    for (const { index, count } of counts) {
      // Tells nothing: what it has is known when it has taken everything in.
      if (count === "filling") continue;
      const looks = count === "other" ? (this.others.get(index) ?? 0) + 1 : 0;
      this.others.set(index, looks);
      if (looks > 1 && Number.isInteger(Math.log2(looks))) this.wantsReconcile = true;
    }
  }

  private reconcileWhenWanted(): void {
    if (!this.wantsReconcile || this.reconciling !== null) return;
    this.wantsReconcile = false;
    this.reconciling = reconcileSearch(this.container)
      .catch((error: unknown) => {
        this.container.resolve(ContainerRegistrationKeys.LOGGER).warn(String(error));
        // Not at once again: the engine is away, and the next work that succeeds asks for it.
        this.failing = true;
      })
      .finally(() => {
        this.reconciling = null;
      });
  }
}

let writer: SearchWriter | null = null;

/** Starts this process's writer unless it runs already. */
export function keepSearchWritten(container: MedusaContainer): void {
  if (writer !== null) return;
  writer = new SearchWriter(container);
  void writer.run();
}
