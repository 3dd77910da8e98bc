import { utimesSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";
import { compileFile } from "./compile-plugin";
import { roots } from "./roots";

const QUIET_MS = 150;

/** Touched after a compile: `medusa develop` restarts when a file of the backend changes. */
const trigger = path.join(roots.backend, "medusa-config.ts");

/** Compiles each changed file of the plugin and makes the backend restart once things are quiet. */
export function watchPlugin(say: (line: string) => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(path.join(roots.plugin, "src"), { recursive: true }, (_event, file) => {
    if (file === null || !/\.(ts|json)$/.test(file) || file.endsWith(".test.ts") || file.startsWith("admin")) return;
    compileFile(file).then(
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const now = new Date();
          utimesSync(trigger, now, now);
          say(`plugin: ${file} compiled, backend restarts`);
        }, QUIET_MS);
      },
      (error: unknown) => say(`plugin: ${file}: ${error instanceof Error ? error.message : String(error)}`),
    );
  });
}
