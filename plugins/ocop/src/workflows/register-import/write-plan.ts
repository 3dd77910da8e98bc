import type { SqlManager } from "../../shared/sql";
import type { PendingRow } from "./plan";
import { writeCertificates } from "./write-certificates";
import { writeProducers } from "./write-producers";
import { writeProducts } from "./write-products";

/** Ids of what an import made, by table. */
export interface Made {
  producer: string[];
  product: string[];
  rated_product: string[];
  certificate: string[];
}

/**
 * Writes what a plan would do. Statements of whole tables, because a workflow for each of 3,000 rows would take minutes and
 * could not be one transaction; rows are made by the rules that the workflows use.
 * @returns ids of what was made
 */
export async function writePlan(
  sql: SqlManager,
  pending: readonly PendingRow[],
  deed: { actor: string; at: Date },
): Promise<Made> {
  const producers = await writeProducers(sql, pending);
  const products = await writeProducts(sql, pending, producers);
  return {
    producer: [...producers.values()],
    product: [...products.values()].map(({ product_id }) => product_id),
    rated_product: [...products.values()].map(({ rated_product_id }) => rated_product_id),
    certificate: await writeCertificates(sql, pending, products, deed),
  };
}
