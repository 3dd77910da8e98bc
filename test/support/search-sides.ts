import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, createPgConnection, Modules } from "@medusajs/framework/utils";
import { expect } from "vitest";
import { parseEnvironment } from "../../backend/src/config/env";
import { searchModule } from "../../backend/src/config/search";
import { pageOf, rebuild } from "ocop/search/ingestion";
import "ocop/search/producer";
import "ocop/search/product";
import "ocop/search/sales-point";
import { SOURCES } from "ocop/search/sources";
import { SHARDS } from "ocop/search/versioned";
import { SEARCH_INDEXES } from "ocop/shared/search-writing";
import { select } from "ocop/shared/database";
import { databaseUrl } from "./audit";
import { type BesideServer, searchServer } from "./search-server";
import { stack } from "./stack";

/** Parts in which a test lists an index: each far below the thousand hits of one search. */
const PARTS = 16;

/** Registered by the imports above; ending a Medusa application forgets them. */
const indexes = MedusaModule.getSearchIndexes();

/** Runs work with the Search Module of the tested shop's engine in this process, as another process of the shop would. */
async function withSearch<T>(work: (scope: MedusaContainer) => Promise<T>): Promise<T> {
  const connection = createPgConnection({ clientUrl: databaseUrl() });
  const { resolve, options } = searchModule(parseEnvironment(process.env));
  const app = await MedusaApp({
    modulesConfig: { [Modules.SEARCH]: { resolve, options: { ...options, indexes } } },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  });
  try {
    return await work(app.sharedContainer as MedusaContainer);
  } finally {
    await app.onApplicationShutdown();
    await connection.destroy();
    MedusaModule.clearInstances();
  }
}

type Index = (typeof SEARCH_INDEXES)[number];

/** `index id version` of every document that the database says there should be. */
async function inDatabase(scope: MedusaContainer, index: Index): Promise<string[]> {
  const lines: string[] = [];
  for (let after = ""; ;) {
    const ids = await pageOf(scope, SOURCES[index], after);
    if (ids.length === 0) return lines;
    const { documents, gone } = await rebuild(scope, SOURCES[index], ids);
    expect(gone).toEqual([]);
    lines.push(...documents.map(({ id, version }) => `${index} ${id} ${version}`));
    after = ids.at(-1) ?? "";
  }
}

/** The same of every document that a search server beside the shop has, asked without the shop's own code. */
async function inServer(scope: MedusaContainer, server: BesideServer, index: Index): Promise<string[]> {
  const [active] = await select<{ name: string }>(
    scope,
    `select v.physical_name as name from search_index i join search_index_version v on v.search_index_id = i.id
       and v.version = i.active_version and v.deleted_at is null where i.name = :index and i.deleted_at is null`,
    { index },
  );
  const answer = await server.ask(`/indexes/${active?.name}/documents?fields=id,version&limit=10000`);
  const { results } = (await answer.json()) as { results: { id: string; version: string }[] };
  return results.map(({ id, version }) => `${index} ${id} ${version}`);
}

/** The same of every document that the engine has. */
async function inEngine(scope: MedusaContainer, index: Index): Promise<string[]> {
  const width = SHARDS / PARTS;
  const results = await scope.resolve(Modules.SEARCH).searchMany(
    Array.from({ length: PARTS }, (_, part) => ({
      entity: index,
      fields: ["id", "version"],
      filters: { shard: { $gte: part * width, $lt: (part + 1) * width } },
      pagination: { take: 1000 },
    })),
  );
  return results.flatMap(({ hits }) => hits.map(({ id, document }) => `${index} ${id} ${document.version}`));
}

/** What only one side has, of all indexes; nothing when index and database are the same. */
async function searchDrift(): Promise<{ database: string[]; engine: string[] }> {
  return withSearch(async (scope) => {
    const drift = { database: [] as string[], engine: [] as string[] };
    for (const index of SEARCH_INDEXES) {
      const server = stack().search_engine === "meilisearch" ? searchServer() : undefined;
      const database = await inDatabase(scope, index);
      const engine = await (server === undefined ? inEngine(scope, index) : inServer(scope, server, index));
      drift.database.push(...database.filter((line) => !engine.includes(line)));
      drift.engine.push(...engine.filter((line) => !database.includes(line)));
    }
    return drift;
  });
}

/** Waits until index and database are the same. */
export async function expectNoDrift(seconds: number): Promise<void> {
  await expect.poll(searchDrift, { timeout: 1000 * seconds, interval: 500 }).toEqual({ database: [], engine: [] });
}
