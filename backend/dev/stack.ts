import path from "node:path";
import { rmSync } from "node:fs";
import { buildAll } from "./build/build";
import { medusaCli } from "./build/parts";
import { openDatabase, type Database } from "./postgres/open";
import { requireFree } from "./ports";
import { migrate } from "./migrate";
import { publishableKey, seedWhenEmpty } from "./seed";
import { Service } from "./service";
import { apiVariables, storefrontVariables, type Settings } from "./settings";
import { step } from "./progress";
import { writeStackFile } from "./stack-file";
import { roots } from "./roots";

/** A running shop. */
export interface Stack {
  settings: Settings;
  database: Database;
  services: Service[];
  stop(): Promise<void>;
}

/**
 * Brings the whole shop up, doing only what is not done yet: database,
 * build, migrations, seed, API, storefront; then writes `stack.json`.
 * @throws StackError in one line; whatever was started is stopped again.
 */
export async function startStack(settings: Settings): Promise<Stack> {
  const { env, logs } = settings;
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    rmSync(path.join(settings.dataDir, "stack.json"), { force: true });
    for (const one of started.splice(0).reverse()) await one.stop();
  };
  try {
    await requireFree("API", env.PORT, "PORT");
    await requireFree("storefront", env.STOREFRONT_PORT, "STOREFRONT_PORT");
    const database = await step(
      "PostgreSQL",
      () => openDatabase(settings),
      ({ note }) => note,
    );
    started.push(database);
    const variables = apiVariables(settings, database.url);
    await buildAll(variables, logs);
    await migrate(database.url, variables, logs);
    await seedWhenEmpty(settings, database.url, variables);
    const key = await publishableKey(database.url);
    const api = await step("API", () =>
      Service.start("The API", {
        args: [medusaCli, "start"],
        cwd: path.join(roots.backend, ".medusa", "server"),
        env: variables,
        logFile: path.join(logs, "api.log"),
        readyUrl: `${settings.urls.api}/ready`,
      }),
    );
    started.push(api);
    const storefront = await step("Storefront", () =>
      Service.start("The storefront", {
        args: [path.join(roots.storefront, "server", "main.mjs")],
        cwd: roots.storefront,
        env: storefrontVariables(settings, key),
        logFile: path.join(logs, "storefront.log"),
        readyUrl: `http://localhost:${env.STOREFRONT_PORT}/healthz`,
      }),
    );
    started.push(storefront);
    writeStackFile(settings, key, database.kind);
    return { settings, database, services: [api, storefront], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
