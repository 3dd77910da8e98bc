import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { todayInHoChiMinh } from "ocop/shared/clock";
import { select } from "ocop/shared/database";
import type { SeedArguments } from "../arguments";
import type { SeededStore } from "../builders/store";
import { syntheticProducer, syntheticProduct, type SyntheticProducer } from "./generate";
import { readPlaces } from "./places";
import { BatchRows, producerRow } from "./rows";
import { shortIdsUpTo } from "./short-ids";
import { readWords } from "./words";

/** Products written in one transaction: a killed run leaves whole batches, and the next goes on after them. */
const BATCH = 500;

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Makers that are not there yet; answers ids by short id. */
async function seedMakers(
  container: MedusaContainer,
  makers: readonly SyntheticProducer[],
): Promise<Map<string, string>> {
  const read = () =>
    select<{ id: string; short_id: string }>(
      container,
      "select id, short_id from producer where short_id = any(:ids)",
      { ids: makers.map(({ shortId }) => shortId) },
    );
  const have = new Set((await read()).map(({ short_id }) => short_id));
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.batchInsert("producer", makers.filter(({ shortId }) => !have.has(shortId)).map(producerRow), BATCH);
  return new Map((await read()).map(({ id, short_id }) => [short_id, id]));
}

/**
 * Brings the synthetic catalogue to the size asked for. Written in SQL, because Medusa's workflow makes about a hundred
 * products a second; the rows are those that the workflow would write. Search documents are not written: reindex after.
 * @returns how many products this run added
 */
export async function seedSynthetic(
  container: MedusaContainer,
  store: SeededStore,
  asked: SeedArguments,
): Promise<number> {
  const words = readWords();
  const places = await readPlaces(container);
  const makers = shortIdsUpTo("producer", asked.producers).map((shortId, index) =>
    syntheticProducer(index + 1, shortId, words, places),
  );
  const makerIds = await seedMakers(container, makers);
  const found = await select<{ number: number }>(
    container,
    "select substr(external_id, 11)::int as number from product where external_id like 'synthetic:%' and deleted_at is null",
  );
  const have = new Set(found.map(({ number }) => number));
  const missing = range(1, asked.products).filter((number) => !have.has(number));
  const shortIds = shortIdsUpTo("product", asked.products);
  const today = todayInHoChiMinh();
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = new BatchRows(store, today);
    for (const number of missing.slice(start, start + BATCH)) {
      const product = syntheticProduct(number, shortIds[number - 1] ?? "", words, makers);
      batch.add(product, makerIds.get(makers[product.producer - 1]?.shortId ?? "") ?? "");
    }
    await connection.transaction(async (transaction) => {
      for (const [table, rows] of batch.rows) await transaction.batchInsert(table, rows, BATCH);
    });
  }
  if (missing.length > 0) await connection.raw("analyze");
  return missing.length;
}
