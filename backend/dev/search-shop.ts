import { copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSearchServer } from "./meilisearch/open";
import { migrate } from "./migrate";
import { requireFree } from "./ports";
import { withDatabase } from "./postgres/database";
import { step } from "./progress";
import { publishableKey } from "./seed";
import { Service } from "./service";
import { apiVariables, type Settings } from "./settings";
import { StackError } from "./stack-error";
import { built } from "./stack";
import { removeStackFile, writeStackFile } from "./stack-file";
import { Started } from "./started";
import { throwIfStopped } from "./stop-request";

/** The database of the second shop, a copy of the first one's. */
export const COPY = "ocop_search";

const FILLED_TIMEOUT_MS = 180_000;
const LOOK_MS = 250;

/** Which files of the suite `http` are about searching; of asked ones those whose names say so. */
export function searchTests(filters: readonly string[]): string[] {
  return filters.length === 0 ? ["test/http/search"] : filters.filter((filter) => filter.includes("search"));
}

/** Waits until every index of the shop is read from the search server. @throws StackError when that takes too long */
export async function waitUntilFilled(databaseUrl: string): Promise<void> {
  const deadline = Date.now() + FILLED_TIMEOUT_MS;
  while (Date.now() < deadline) {
    throwIfStopped();
    const others = await withDatabase(
      databaseUrl,
      async (client) =>
        (
          await client.query(
            `select 1 from search_index i left join search_index_version v on v.search_index_id = i.id
               and v.version = i.active_version and v.deleted_at is null
             where i.deleted_at is null and v.provider is distinct from 'search-meilisearch-vi'`,
          )
        ).rowCount,
    );
    if (others === 0) return;
    await sleep(LOOK_MS);
  }
  throw new StackError("The indexes of the search server were not filled in time.");
}

/**
 * A second API over a copy of the first shop's database that searches in Meilisearch, for the tests that are about
 * searching. Changing the engine under a filled shop is part of what it tests.
 * @param firstUrl of the first shop's database; the copy {@link COPY} lies beside it
 * @throws StackError when it does not start
 */
export async function startSearchShop(
  settings: Settings,
  firstUrl: string,
): Promise<{ databaseUrl: string; stop(): Promise<void> }> {
  const started = new Started();
  const url = new URL(firstUrl);
  url.pathname = `/${COPY}`;
  const databaseUrl = url.toString();
  try {
    const seed = path.join(settings.dataDir, "..", "seed.json");
    if (existsSync(seed)) copyFileSync(seed, path.join(settings.dataDir, "seed.json"));
    await requireFree("second API", settings.env.PORT, "TEST_PORT");
    const search = await step(
      "Meilisearch",
      () => openSearchServer(settings),
      (one) => one?.note ?? "",
    );
    if (search !== undefined) started.add(search);
    const variables = { ...apiVariables(settings, databaseUrl, search), NODE_ENV: built.nodeEnv };
    await migrate(databaseUrl, variables, settings.logs);
    started.add(
      await step("API with Meilisearch", () =>
        Service.start("The second API", {
          ...built.api,
          env: variables,
          logFile: path.join(settings.logs, "api.log"),
          readyUrl: `${settings.urls.api}/ready`,
        }),
      ),
    );
    await step("Change of the search engine", () => waitUntilFilled(databaseUrl));
    const key = await publishableKey(databaseUrl);
    writeStackFile(settings, key, { database: "embedded", search_engine: "meilisearch" });
    return {
      databaseUrl,
      stop: async () => {
        removeStackFile(settings);
        await started.stop();
      },
    };
  } catch (error) {
    await started.stop();
    throw error;
  }
}
