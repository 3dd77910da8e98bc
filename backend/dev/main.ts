import { EnvironmentError } from "../src/config/env";
import { bench } from "./verbs/bench";
import { dev } from "./verbs/dev";
import { seed } from "./verbs/seed";
import { start } from "./verbs/start";
import { test } from "./verbs/test";
import { StackError } from "./stack-error";

const verbs: Record<string, (args: string[]) => Promise<void>> = { start, dev, seed, test, bench };

async function main(): Promise<void> {
  const [verb = "", ...args] = process.argv.slice(2);
  const run = verbs[verb];
  if (run === undefined)
    throw new StackError(`Unknown command "${verb}". There are: ${Object.keys(verbs).join(", ")}.`);
  await run(args);
}

main().catch((error: unknown) => {
  const known = error instanceof StackError || error instanceof EnvironmentError;
  process.stderr.write(
    `✗ ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
