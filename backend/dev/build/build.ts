import { rmSync } from "node:fs";
import path from "node:path";
import { skipped, step } from "../progress";
import { runNode } from "../run";
import { fingerprint, stampFits, writeStamp } from "./fingerprint";
import { backend, hasOutput, plugin, storefront, type Part } from "./parts";

async function buildPart(part: Part, env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  const mark = fingerprint(part.sources);
  if (hasOutput(part) && stampFits(part.stamp, mark)) return skipped(`Build of the ${part.name}`);
  rmSync(part.stamp, { force: true });
  await step(`Built the ${part.name}`, () =>
    runNode(`The build of the ${part.name}`, part.args, {
      cwd: part.cwd,
      env,
      logFile: path.join(logs, `build-${part.name}.log`),
    }),
  );
  writeStamp(part.stamp, mark);
}

/** Builds the plugin when its sources changed. */
export async function buildPlugin(env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  await buildPart(plugin, { ...env, DISABLE_ADMIN: "false" }, logs);
}

/** Builds every part whose sources changed; the backend reads what the plugin's build made. */
export async function buildAll(env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  const variables = { ...env, DISABLE_ADMIN: "false" };
  for (const part of [plugin, backend, storefront]) await buildPart(part, variables, logs);
}
