import path from "node:path";
import { buildPlugin } from "../build/build";
import { medusaCli } from "../build/parts";
import { roots } from "../roots";
import { claimRun } from "../run-lock";
import { readSettings } from "../settings";
import { startStack, type Plan } from "../stack";
import { untilStopped } from "../until-stopped";
import { watchPlugin } from "../watch-plugin";

/** Both servers from their sources: Vite for the storefront, `medusa develop` for the API. */
const reloading: Plan = {
  nodeEnv: "development",
  build: buildPlugin,
  api: { args: [medusaCli, "develop"], cwd: roots.backend },
  storefront: (port) => ({
    args: [
      path.join(roots.storefront, "node_modules", "@react-router", "dev", "bin.js"),
      "dev",
      "--port",
      String(port),
      "--strictPort",
    ],
    readyPath: "/",
  }),
};

/**
 * `npm run dev`: the same stack with hot reload. The storefront reloads by
 * Vite, the backend restarts by itself, and the plugin is compiled file by
 * file and then makes the backend restart.
 */
export async function dev(): Promise<void> {
  const settings = readSettings();
  const release = claimRun(settings.dataDir);
  try {
    const stack = await startStack(settings, reloading);
    const watcher = watchPlugin((line) => process.stdout.write(`${line}\n`));
    process.stdout.write(
      `\nReady: shop ${settings.urls.storefront}, admin ${settings.urls.admin}. Ctrl-C stops everything.\n`,
    );
    process.exitCode = await untilStopped(stack.watched);
    watcher.close();
    await stack.stop();
    process.stdout.write("Stopped.\n");
  } finally {
    release();
  }
}
