import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { select } from "../../shared/database";
import { SEARCH_INDEXES, type SearchIndexName, searchTopic } from "../../shared/search-writing";
import { planTurns } from "./turns";
import { foldNotes } from "./writer";

const LOCK = "search:rebuild";
/** Seconds that a second rebuild waits before it is refused. */
const WAIT_SECONDS = 1;

type Strategy = "swap" | "in_place";

/**
 * Builds all documents anew and waits for it. By `swap` the shop reads the old index until the new one is whole; `in_place`
 * empties the index that serves. What was dirty before is covered by that; what becomes dirty meanwhile the writer
 * writes again afterwards.
 */
export async function rebuildSearch(
  container: MedusaContainer,
  strategy: Strategy = "swap",
  indexes: readonly SearchIndexName[] = SEARCH_INDEXES,
): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  await foldNotes(container);
  const [clock] = await select<{ now: Date }>(container, "select clock_timestamp() as now");
  await container.resolve(Modules.SEARCH).reindex({ index: [...indexes], strategy });
  for (const index of indexes) {
    if (clock !== undefined) await service.close(searchTopic(index), clock.now);
    await planTurns(container, index);
  }
}

/**
 * Begins a rebuild by swap and answers as soon as it is at work; how it goes is in the log and in the health of search.
 * @throws MedusaError conflict while another one is at work
 */
export async function beginRebuild(container: MedusaContainer, indexes?: readonly SearchIndexName[]): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await new Promise<void>((begun, refused) => {
    container
      .resolve(Modules.LOCKING)
      .execute(
        LOCK,
        async () => {
          begun();
          await rebuildSearch(container, "swap", indexes);
        },
        { timeout: WAIT_SECONDS },
      )
      .catch((error: unknown) => {
        logger.error(`Search: the rebuild did not happen: ${String(error)}`);
        refused(error);
      });
  });
}
