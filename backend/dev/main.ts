import { EnvironmentError } from "../src/config/env";
import { audit } from "./verbs/audit";
import { bench } from "./verbs/bench";
import { dev } from "./verbs/dev";
import { seed } from "./verbs/seed";
import { start } from "./verbs/start";
import { soak, test } from "./verbs/test";
import { StackError } from "./stack-error";
import { listenForStop, Stopped, stopRequest } from "./stop-request";

const verbs: Record<string, (args: string[]) => Promise<void>> = { start, dev, seed, test, bench, audit, soak };

async function main(): Promise<void> {
  const [verb = "", ...args] = process.argv.slice(2);
  const run = verbs[verb];
  if (run === undefined)
    throw new StackError(`Unknown command "${verb}". There are: ${Object.keys(verbs).join(", ")}.`);
  if (run !== bench) listenForStop();
  await run(args);
}

/** Asked to end, whatever broke on the way is a consequence of that. */
function reasonOf(error: unknown): unknown {
  return stopRequest.aborted ? stopRequest.reason : error;
}

main().catch((thrown: unknown) => {
  const error = reasonOf(thrown);
  const known = error instanceof StackError || error instanceof EnvironmentError;
  process.stderr.write(
    `✗ ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(error instanceof Stopped ? error.exitCode : 1);
});
