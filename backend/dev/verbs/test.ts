import { mkdirSync } from "node:fs";
import path from "node:path";
import { findChromium } from "../../../test/support/chromium";
import { FAKES } from "../../../test/support/fakes";
import { readReport, type Tally } from "../../../test/support/report";
import { buildPlugin } from "../build/build";
import { requireFree } from "../ports";
import { roots } from "../roots";
import { runNode } from "../run";
import { claimRun } from "../run-lock";
import { Service } from "../service";
import { readSettings, type Settings } from "../settings";
import { findMeilisearch } from "../meilisearch/find";
import { COPY, searchTests, startSearchShop } from "../search-shop";
import { copyDatabase } from "../postgres/database";
import { built, startStack, type Stack } from "../stack";
import { Started } from "../started";
import { throwIfStopped } from "../stop-request";
import { step } from "../progress";
import { type Check, checkRows } from "../checks";

const vitest = path.join(roots.project, "node_modules", "vitest", "vitest.mjs");

/** Tests have their own data and ports, so that a running shop is not disturbed. */
function testSettings(changed: NodeJS.ProcessEnv = {}): Settings {
  const DATA_DIR = path.join(process.env.DATA_DIR ?? ".data", "test");
  const PORT = process.env.TEST_PORT ?? "9400";
  const context = { apiPort: Number(PORT), dataDir: path.resolve(roots.project, DATA_DIR) };
  return readSettings({
    PATH: process.env.PATH,
    DATA_DIR,
    PORT,
    STOREFRONT_PORT: process.env.TEST_STOREFRONT_PORT ?? "3400",
    // The other engine has a shop of its own beside this one.
    SEARCH_ENGINE: "postgres",
    // Pages are asked for right after a change here; caching has tests of its own.
    PAGE_CACHE: "off",
    // Where the services stand that the shop believes in: no card is charged anywhere.
    ...Object.assign({}, ...FAKES.map((fake) => fake.environment(context))),
    ...changed,
  });
}

/** The shop under test, surrounded by the fakes; they start before it and end after it. */
async function startSurrounded(settings: Settings, withCopy = false): Promise<Stack> {
  const { dataDir, env, logs } = settings;
  const context = { apiPort: env.PORT, dataDir };
  const started = new Started();
  try {
    for (const fake of FAKES) {
      const readyUrl = fake.readyUrl(context);
      await requireFree(`fake ${fake.name}`, Number(new URL(readyUrl).port), "TEST_PORT");
      const logFile = path.join(logs, `fake-${fake.name}.log`);
      const options = { args: fake.args(context), cwd: roots.project, env: process.env, logFile, readyUrl };
      started.add(await Service.start(`The fake ${fake.name}`, options));
    }
    const prepared = async (url: string) => void (withCopy && (await copyDatabase(url, COPY)));
    const stack = started.add(await startStack(settings, { ...built, prepared }));
    return { ...stack, stop: async () => started.stop() };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

async function runSuite(
  project: string,
  settings: Settings,
  filters: string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const report = path.join(settings.dataDir, `report-${project}.json`);
  const args = [
    vitest,
    "run",
    "--project",
    project,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
    ...filters,
  ];
  let failed = false;
  await step(`Tests: ${project}`, async () => {
    try {
      await runNode(`Tests (${project})`, args, {
        cwd: roots.project,
        env: { ...process.env, OCOP_TEST_DATA: settings.dataDir, ...variables },
        logFile: path.join(settings.logs, `test-${project}.log`),
        echo: true,
      });
    } catch {
      throwIfStopped();
      failed = true;
    }
  });
  const tally = readReport(report);
  // A run that broke before any test counts as a failure of its own.
  return failed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function passes(check: Check, logs: string): Promise<boolean> {
  const logFile = path.join(logs, `check-${check.id}.log`);
  try {
    await step(check.name, () => runNode(check.name, check.args, { cwd: check.cwd, env: process.env, logFile }));
    return true;
  } catch (error) {
    process.stdout.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

async function runChecks({ logs }: Settings): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  // The backend's types come from the compiled plugin, and the storefront's from its routes.
  await buildPlugin({ ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" }, logs);
  const row = async (checks: readonly Check[]): Promise<void> => {
    for (const check of checks) tally[(await passes(check, logs)) ? "passed" : "failed"] += 1;
  };
  await Promise.all(checkRows.map(row));
  return tally;
}

/** The settings of the shop that searches in Meilisearch; undefined where there is none. */
function searchShopSettings({ env, dataDir }: Settings): Settings | undefined {
  const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
  const own = testSettings({
    DATA_DIR: path.join(dataDir, "search-shop"),
    // The fakes have the two ports between.
    PORT: String(env.PORT + 3),
    SEARCH_ENGINE: undefined,
    MEILISEARCH_HOST,
    MEILISEARCH_API_KEY,
  });
  return findMeilisearch(own.env) === undefined ? undefined : own;
}

/** Searching again, in the other engine. */
async function runOnSearchServer(settings: Settings, databaseUrl: string, filters: string[]): Promise<Tally> {
  const shop = await startSearchShop(settings, databaseUrl);
  try {
    return await runSuite("http", settings, filters, { OCOP_TEST_DATABASE: shop.databaseUrl });
  } finally {
    await shop.stop();
  }
}

async function runOnStack(settings: Settings, filters: string[]): Promise<Tally[]> {
  const wanted = searchTests(filters);
  const searchShop = wanted.length === 0 ? undefined : searchShopSettings(settings);
  const stack = await startSurrounded(settings, searchShop !== undefined);
  // The tests look behind the API's back.
  const variables = { OCOP_TEST_DATABASE: stack.database.url };
  try {
    const tallies = [
      await runSuite("http", settings, filters, variables),
      await runSuite("reliability", settings, filters, variables),
    ];
    if (searchShop !== undefined) {
      tallies.push(await runOnSearchServer(searchShop, stack.database.url, wanted));
    } else if (wanted.length > 0) {
      process.stdout.write(
        "– Search tests on Meilisearch: skipped, neither MEILISEARCH_HOST nor a program meilisearch on the PATH was found\n",
      );
      tallies.push({ passed: 0, failed: 0, skipped: 1 });
    }
    if (findChromium() === undefined) {
      process.stdout.write(
        "– Browser tests: skipped, no Chromium was found (install Debian's chromium or set CHROMIUM_PATH)\n",
      );
      tallies.push({ passed: 0, failed: 0, skipped: 1 });
    } else {
      tallies.push(await runSuite("e2e", settings, filters, variables));
      tallies.push(await runSuite("portals", settings, filters, variables));
    }
    return tallies;
  } finally {
    await stack.stop();
  }
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
 * `npm test`: cheap checks first, then unit tests beside the tests against a
 * real Medusa, storefront and browser. Arguments are file filters of vitest;
 * `--only=checks|unit|stack` runs one part.
 */
export async function test(args: string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  const filters = args.filter((arg) => !arg.startsWith("--only="));
  const settings = testSettings();
  mkdirSync(settings.logs, { recursive: true });
  const release = claimRun(settings.dataDir);
  const tallies: Tally[] = [];
  try {
    if (only === undefined || only === "checks") tallies.push(await runChecks(settings));
    // The tests against the shop wait for the clock a good part of the time, so that unit tests beside them cost little.
    const suites = await Promise.allSettled([
      only === undefined || only === "unit" ? runSuite("unit", settings, filters).then((tally) => [tally]) : [],
      only === undefined || only === "stack" ? runOnStack(settings, filters) : [],
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
