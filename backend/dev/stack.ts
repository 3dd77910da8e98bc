import path from "node:path";
import { buildAll } from "./build/build";
import { medusaBuiltCli } from "./build/parts";
import { clearTheWay } from "./clear-the-way";
import { openDatabase, type Database } from "./postgres/open";
import { findMeilisearch } from "./meilisearch/find";
import { openSearchServer, type SearchServer } from "./meilisearch/open";
import { migrate } from "./migrate";
import { offerPayments } from "./offer-payments";
import { publishableKey, seedWhenEmpty } from "./seed";
import { Service, type ServiceOptions } from "./service";
import { apiVariables, storefrontVariables, type Settings } from "./settings";
import { step } from "./progress";
import { removeStackFile, writeStackFile } from "./stack-file";
import { roots } from "./roots";
import { Started } from "./started";
import type { Watched } from "./until-stopped";

/** A running shop. */
export interface Stack {
  settings: Settings;
  database: Database;
  /** What must not end by itself. */
  watched: Watched[];
  /** Stops everything in order: storefront, API, database. */
  stop(): Promise<void>;
}

/** How the two servers of a stack are made and run. */
export interface Plan {
  nodeEnv: "production" | "development";
  build: (env: NodeJS.ProcessEnv, logs: string) => Promise<void>;
  api: Pick<ServiceOptions, "args" | "cwd">;
  storefront: (port: number) => Pick<ServiceOptions, "args"> & { readyPath: string };
  /** Done when the database is ready and before anything uses it. */
  prepared?: (databaseUrl: string) => Promise<void>;
}

/**
 * Megabytes of old objects before V8 first looks through all of them, which takes half a second of the only thread that
 * answers. Left alone it does so every fifty more while an index is filled.
 */
const ROOM = "--initial-old-space-size=768";

/** Everything built: what `npm start` and the tests run. */
export const built: Plan = {
  nodeEnv: "production",
  build: buildAll,
  api: { args: [ROOM, medusaBuiltCli, "start"], cwd: path.join(roots.backend, ".medusa", "server") },
  storefront: () => ({ args: [path.join(roots.storefront, "server", "main.mjs")], readyPath: "/healthz" }),
};

/** The search server, which is no cause to end the shop: it is started again, and the database answers meanwhile. */
async function openSearch(settings: Settings, started: Started): Promise<SearchServer | undefined> {
  if (findMeilisearch(settings.env) === undefined) return undefined;
  const server = await step(
    "Meilisearch",
    () => openSearchServer(settings),
    (one) => one?.note ?? "",
  );
  return server === undefined ? undefined : started.add(server);
}

/**
 * Brings the whole shop up, doing only what is not done yet: database,
 * build, migrations, seed, API, storefront; then writes `stack.json`.
 * @throws StackError in one line, Stopped when asked to end; whatever was started is stopped again
 */
export async function startStack(settings: Settings, plan: Plan = built): Promise<Stack> {
  const { env, logs } = settings;
  const started = new Started();
  const stop = async () => {
    removeStackFile(settings);
    await started.stop();
  };
  try {
    await clearTheWay(settings);
    const database = started.add(
      await step(
        "PostgreSQL",
        () => openDatabase(settings),
        ({ note }) => note,
      ),
    );
    const search = await openSearch(settings, started);
    const variables = { ...apiVariables(settings, database.url, search), NODE_ENV: plan.nodeEnv };
    await plan.build(variables, logs);
    await migrate(database.url, variables, logs);
    await seedWhenEmpty(settings, database.url, variables);
    await offerPayments(database.url, settings);
    await plan.prepared?.(database.url);
    const key = await publishableKey(database.url);
    const api = started.add(
      await step("API", () =>
        Service.start("The API", {
          ...plan.api,
          env: variables,
          logFile: path.join(logs, "api.log"),
          readyUrl: `${settings.urls.api}/ready`,
        }),
      ),
    );
    const { args, readyPath } = plan.storefront(env.STOREFRONT_PORT);
    const storefront = started.add(
      await step("Storefront", () =>
        Service.start("The storefront", {
          args,
          cwd: roots.storefront,
          env: { ...storefrontVariables(settings, key), NODE_ENV: plan.nodeEnv },
          logFile: path.join(logs, "storefront.log"),
          readyUrl: `http://localhost:${env.STOREFRONT_PORT}${readyPath}`,
        }),
      ),
    );
    const search_engine = search === undefined ? "postgres" : "meilisearch";
    writeStackFile(settings, key, { database: database.kind, search_engine });
    return { settings, database, watched: [storefront, api, database], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
