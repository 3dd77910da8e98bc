import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { preparedName } from "./prepared";

type Value = string | number | boolean | null | readonly string[] | readonly number[];
type Bindings = Record<string, Value>;
type Client = { query(statement: { name?: string; text: string; values: Value[] }): Promise<{ rows: unknown[] }> };
type Connection = {
  raw(sql: string, bindings: Bindings): Promise<{ rows: unknown[] }>;
  client: { acquireConnection(): Promise<Client>; releaseConnection(client: Client): Promise<void> };
};

/**
 * Runs one hand-written SELECT with `:name` bindings and returns its rows. `Row` is the caller's word for the columns
 * it wrote; nothing checks it, so keep query and type side by side.
 */
export async function select<Row>(container: MedusaContainer, sql: string, bindings: Bindings = {}): Promise<Row[]> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw(sql, bindings);
  return rows as Row[];
}

/** `:name` outside of a cast. */
const BINDING = /(?<!:):(\w+)/g;

/**
 * As {@link select}, for a statement that pages wait for again and again: its connection keeps the plan, and planning takes
 * longer than running where a statement reads a few rows by id. Not for one whose best plan depends on the values.
 * @throws Error when a binding of the statement is missing
 */
export async function selectPrepared<Row>(container: MedusaContainer, sql: string, bindings: Bindings): Promise<Row[]> {
  const { client }: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const values: Value[] = [];
  const text = sql.replace(BINDING, (_, name: string) => {
    const value = bindings[name];
    if (value === undefined) throw new Error(`The statement's binding ${name} is missing`);
    return `$${values.push(value)}`;
  });
  const name = preparedName(text);
  const connection = await client.acquireConnection();
  try {
    const { rows } = await connection.query({ ...(name === undefined ? {} : { name }), text, values });
    return rows as Row[];
  } finally {
    await client.releaseConnection(connection);
  }
}
