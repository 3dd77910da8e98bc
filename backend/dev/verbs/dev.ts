import path from "node:path";
import { buildPlugin } from "../build/build";
import { medusaCli } from "../build/parts";
import { migrate } from "../migrate";
import { requireFree } from "../ports";
import { openDatabase } from "../postgres/open";
import { step } from "../progress";
import { roots } from "../roots";
import { claimRun } from "../run-lock";
import { publishableKey, seedWhenEmpty } from "../seed";
import { Service } from "../service";
import { apiVariables, readSettings, storefrontVariables } from "../settings";
import { untilStopped } from "../until-stopped";
import { watchPlugin } from "../watch-plugin";
import { writeStackFile } from "../stack-file";

/**
 * `npm run dev`: the same stack with hot reload. The storefront reloads by
 * Vite, the backend restarts by itself, and the plugin is compiled file by
 * file and then makes the backend restart.
 */
export async function dev(): Promise<void> {
  const settings = readSettings();
  const release = claimRun(settings.dataDir);
  const { env, logs, urls } = settings;
  await requireFree("API", env.PORT, "PORT");
  await requireFree("storefront", env.STOREFRONT_PORT, "STOREFRONT_PORT");
  const database = await step(
    "PostgreSQL",
    () => openDatabase(settings),
    ({ note }) => note,
  );
  const variables = { ...apiVariables(settings, database.url), NODE_ENV: "development" };
  await buildPlugin(variables, logs);
  await migrate(database.url, variables, logs);
  await seedWhenEmpty(settings, database.url, variables);
  const key = await publishableKey(database.url);
  const api = await step("API with reload", () =>
    Service.start("The API", {
      args: [medusaCli, "develop"],
      cwd: roots.backend,
      env: variables,
      logFile: path.join(logs, "api.log"),
      readyUrl: `${urls.api}/ready`,
    }),
  );
  const storefront = await step("Storefront with reload", () =>
    Service.start("The storefront", {
      args: [
        path.join(roots.storefront, "node_modules", "@react-router", "dev", "bin.js"),
        "dev",
        "--port",
        String(env.STOREFRONT_PORT),
      ],
      cwd: roots.storefront,
      env: { ...storefrontVariables(settings, key), NODE_ENV: "development" },
      logFile: path.join(logs, "storefront.log"),
      readyUrl: `http://localhost:${env.STOREFRONT_PORT}/`,
    }),
  );
  const watcher = watchPlugin((line) => process.stdout.write(`${line}\n`));
  writeStackFile(settings, key, database.kind);
  process.stdout.write(`\nReady: shop ${urls.storefront}, admin ${urls.admin}. Ctrl-C stops everything.\n`);
  const stop = async () => {
    watcher.close();
    await storefront.stop();
    await api.stop();
    await database.stop();
  };
  process.exitCode = await untilStopped({ settings, database, services: [api, storefront], stop });
  release();
}
