import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Tally } from "../../../test/support/report";
import { buildPlugin } from "../build/build";
import { type Check, checkRows } from "../checks";
import { step } from "../progress";
import { runNode } from "../run";
import { claimRun } from "../run-lock";
import type { Settings } from "../settings";
import { throwIfStopped } from "../stop-request";
import { runOnStack } from "../testing/on-stack";
import { testSettings } from "../testing/settings";
import { runSuite } from "../testing/suite";
import { startSurrounded } from "../testing/surrounded";

async function passes(check: Check, logs: string): Promise<boolean> {
  const logFile = path.join(logs, `check-${check.id}.log`);
  try {
    const options = { cwd: check.cwd, env: process.env, logFile, givesWay: true };
    await step(check.name, () => runNode(check.name, check.args, options));
    return true;
  } catch (error) {
    process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/** Every check; those on what others read of the plugin wait until it is built. */
async function runChecks({ logs }: Settings, pluginBuilt: Promise<void>): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const row = async (checks: readonly Check[]): Promise<void> => {
    for (const check of checks) tally[(await passes(check, logs)) ? "passed" : "failed"] += 1;
  };
  const rows = await Promise.allSettled([row(checkRows.ofSources), pluginBuilt.then(() => row(checkRows.ofPlugin))]);
  for (const one of rows) if (one.status === "rejected") throw one.reason;
  return tally;
}

/** `npm run test:soak`: the reliability tests in their large size, against a shop of their own; takes hours. */
export async function soak(args: string[]): Promise<void> {
  const settings = testSettings();
  mkdirSync(settings.logs, { recursive: true });
  const release = claimRun(settings.dataDir);
  try {
    const stack = await startSurrounded(settings);
    try {
      const variables = { OCOP_TEST_DATABASE: stack.database.url, OCOP_SOAK: "1" };
      const { passed, failed, skipped } = await runSuite("reliability", settings, args, variables);
      process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
      process.exitCode = failed === 0 ? 0 : 1;
    } finally {
      await stack.stop();
    }
  } finally {
    release();
  }
}

/**
 * `npm test`: checks and then unit tests beside the tests against a real
 * Medusa, storefront and browser. Arguments are file filters of vitest;
 * `--only=checks|unit|stack` runs one part.
 */
export async function test(args: string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  const filters = args.filter((arg) => !arg.startsWith("--only="));
  const settings = testSettings();
  mkdirSync(settings.logs, { recursive: true });
  const release = claimRun(settings.dataDir);
  const wanted = (part: string): boolean => only === undefined || only === part;
  const tallies: Tally[] = [];
  try {
    // Everything else is made of it.
    const built = buildPlugin({ ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" }, settings.logs);
    const checks = wanted("checks") ? runChecks(settings, built).then((tally) => [tally]) : built.then(() => []);
    const unit = async (): Promise<Tally[]> => (wanted("unit") ? [await runSuite("unit", settings, filters)] : []);
    // The tests against the shop wait for the clock a good part of the time, so that the others beside them cost little.
    const suites = await Promise.allSettled([
      checks,
      checks.then(unit),
      wanted("stack") ? built.then(() => runOnStack(settings, filters)) : [],
    ]);
    for (const suite of suites) {
      if (suite.status === "rejected") throw suite.reason;
      tallies.push(...suite.value);
    }
  } catch (error) {
    throwIfStopped();
    process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    release();
  }
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped\n`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}
