import path from "node:path";
import { medusaCli } from "./build/parts";
import { withDatabase } from "./postgres/database";
import { skipped, step } from "./progress";
import { roots } from "./roots";
import { runNode } from "./run";
import type { Settings } from "./settings";
import { StackError } from "./stack-error";

/**
 * Runs the seed program against an already migrated database. Its arguments
 * go by a variable: `medusa exec` takes none with dashes.
 */
export async function runSeed(settings: Settings, env: NodeJS.ProcessEnv, args: string[], echo = false): Promise<void> {
  await runNode("The seed", [medusaCli, "exec", "./src/seed/main.ts"], {
    cwd: roots.backend,
    env: { ...env, DISABLE_ADMIN: "true", OCOP_SEED_ARGS: args.join(" ") },
    logFile: path.join(settings.logs, "seed.log"),
    echo,
  });
}

/** Seeds a database in which no seed has finished yet; a killed one is taken up again. */
export async function seedWhenEmpty(settings: Settings, url: string, env: NodeJS.ProcessEnv): Promise<void> {
  const done = await withDatabase(
    url,
    async (client) => (await client.query("select 1 from stack_state where key = 'seeded'")).rowCount === 1,
  );
  if (done) return skipped("Seed");
  await step(
    "Seed",
    () => runSeed(settings, env, []),
    () => (settings.demo ? "demo catalogue" : "shop without goods"),
  );
  await withDatabase(url, (client) =>
    client.query("insert into stack_state values ('seeded', now()::text) on conflict do nothing"),
  );
}

/** The key that the storefront shows to the store API. */
export async function publishableKey(url: string): Promise<string> {
  const rows = await withDatabase(
    url,
    async (client) =>
      (
        await client.query<{ token: string }>(
          "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
        )
      ).rows,
  );
  const token = rows[0]?.token;
  if (token === undefined) throw new StackError("The database holds no publishable key; run npm run seed.");
  return token;
}
