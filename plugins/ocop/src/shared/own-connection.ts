import type { PoolConfig } from "@medusajs/framework/pg";

/** The part of Medusa's shared connection that says where the database is. */
export type SharedConnection = { client: { config: { connection?: unknown; searchPath?: string | string[] } } };

/** Where Medusa's database is, for what needs connections of its own. */
export function addressOf(shared: SharedConnection): PoolConfig {
  const { connection, searchPath } = shared.client.config;
  const address = typeof connection === "string" ? { connectionString: connection } : (connection as PoolConfig);
  const schema = [searchPath ?? []].flat().filter((name) => name !== "public");
  return { ...address, ...(schema.length === 0 ? {} : { options: `-c search_path=${schema.join(",")}` }) };
}
