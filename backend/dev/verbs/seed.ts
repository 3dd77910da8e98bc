import { buildPlugin } from "../build/build";
import { openSearchServer } from "../meilisearch/open";
import { migrate } from "../migrate";
import { openDatabase } from "../postgres/open";
import { step } from "../progress";
import { claimRun, holderOf } from "../run-lock";
import { runSeed } from "../seed";
import { apiVariables, readSettings } from "../settings";
import { StackError } from "../stack-error";

const USAGE = "npm run seed -- [--reset] [--products <number>] [--producers <number>]";

function checkArguments(args: string[]): void {
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === "--reset") continue;
    const value = args[i + 1] ?? "";
    if (!["--products", "--producers"].includes(args[i] ?? "") || !/^[1-9]\d{0,5}$/.test(value)) {
      throw new StackError(`Not understood: "${args[i]} ${value}". Usage: ${USAGE}`);
    }
    i += 1;
  }
}

/**
 * `npm run seed`: fills the database of this data folder. A running shop stays
 * up and keeps its server; otherwise the server stays only as long as the seed.
 * @throws StackError for arguments not understood, or a reset under a running shop
 */
export async function seed(args: string[]): Promise<void> {
  checkArguments(args);
  const settings = readSettings();
  const shop = holderOf(settings.dataDir);
  if (shop !== undefined && args.includes("--reset")) {
    throw new StackError(
      `The shop of process ${shop} is running and would go on with a key that no longer exists. Stop it first.`,
    );
  }
  const release = shop === undefined ? claimRun(settings.dataDir) : () => undefined;
  try {
    const database = await step(
      "PostgreSQL",
      () => openDatabase(settings),
      ({ note }) => note,
    );
    const search = await openSearchServer(settings, shop !== undefined);
    try {
      const variables = apiVariables(settings, database.url, search);
      await buildPlugin(variables, settings.logs);
      await migrate(database.url, variables, settings.logs);
      await step("Seed", () => runSeed(settings, variables, args, true));
    } finally {
      await search?.stop();
      if (shop === undefined) await database.stop();
    }
  } finally {
    release();
  }
  if (shop !== undefined) process.stdout.write(`The shop of process ${shop} keeps running.\n`);
}
