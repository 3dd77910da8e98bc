import { claimRun } from "../run-lock";
import { readSettings, type Settings } from "../settings";
import { startStack } from "../stack";
import { demoLogins } from "../stack-file";
import { untilStopped } from "../until-stopped";

function say(settings: Settings, began: number): void {
  const { urls } = settings;
  process.stdout.write(`\nReady after ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  process.stdout.write(`  Shop   ${urls.storefront}\n  API    ${urls.api}\n  Admin  ${urls.admin}\n`);
  for (const login of demoLogins(settings))
    process.stdout.write(`  Demo ${login.role}: ${login.email} / ${login.password}  (${login.scope})\n`);
  process.stdout.write("  Ctrl-C stops everything.\n");
}

/** `npm start`: the whole shop, built and running. */
export async function start(): Promise<void> {
  const began = Date.now();
  const settings = readSettings();
  const release = claimRun(settings.dataDir);
  try {
    const stack = await startStack(settings);
    say(settings, began);
    process.exitCode = await untilStopped(stack.watched);
    await stack.stop();
    process.stdout.write("Stopped.\n");
  } finally {
    release();
  }
}
