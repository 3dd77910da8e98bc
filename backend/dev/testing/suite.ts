import path from "node:path";
import { findChromium } from "../../../test/support/chromium";
import { readReport, type Tally } from "../../../test/support/report";
import { step } from "../progress";
import { roots } from "../roots";
import { runNode } from "../run";
import type { Settings } from "../settings";
import { throwIfStopped } from "../stop-request";

const vitest = path.join(roots.project, "node_modules", "vitest", "vitest.mjs");

type SuiteArguments = [settings: Settings, filters: string[], variables?: NodeJS.ProcessEnv];

/** Runs one project of vitest, of the files that filters name. */
export async function runSuite(
  project: string,
  ...[settings, filters, variables = {}]: SuiteArguments
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
        // Nothing waits for them.
        givesWay: project === "unit",
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

/** Suites that need a browser; without one they count as skipped. */
export async function runInBrowser(project: string, ...rest: SuiteArguments): Promise<Tally> {
  if (findChromium() !== undefined) return runSuite(project, ...rest);
  process.stdout.write(
    `– Browser tests (${project}): skipped, no Chromium was found (install Debian's chromium or set CHROMIUM_PATH)\n`,
  );
  return { passed: 0, failed: 0, skipped: 1 };
}
