import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Value = string | number | boolean | null | readonly string[] | readonly number[];
type Connection = { raw(sql: string, bindings: Record<string, unknown>): Promise<{ rows: unknown[] }> };

/**
 * Runs one hand-written SELECT with `:name` bindings and returns its rows. `Row` is the caller's word for the columns
 * it wrote; nothing checks it, so keep query and type side by side.
 */
export async function select<Row>(
  container: MedusaContainer,
  sql: string,
  bindings: Record<string, Value> = {},
): Promise<Row[]> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw(sql, bindings);
  return rows as Row[];
}
