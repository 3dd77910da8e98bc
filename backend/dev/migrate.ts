import path from "node:path";
import { fingerprint } from "./build/fingerprint";
import { medusaCli } from "./build/parts";
import { withDatabase } from "./postgres/database";
import { skipped, step } from "./progress";
import { runNode } from "./run";
import { roots } from "./roots";

/** What a migration depends on: models, links, index definitions, scripts and the packages. */
const sources = ["modules", "links", "search", "providers", "shared/search-text", "migration-scripts"]
  .map((room) => path.join(roots.plugin, "src", room))
  .concat([
    path.join(roots.backend, "src", "config"),
    path.join(roots.backend, "medusa-config.ts"),
    path.join(roots.project, "package-lock.json"),
  ]);

/**
 * Migrates the database without ever asking. The mark of what was migrated
 * lies in the database itself, so that another database is never taken for
 * this one. Links are only added, never dropped, by themselves.
 */
export async function migrate(url: string, env: NodeJS.ProcessEnv, logs: string): Promise<void> {
  // Another search engine needs indexes of its own.
  const mark = `${fingerprint(sources)} ${env.SEARCH_ENGINE}`;
  const done = await withDatabase(url, async (client) => {
    await client.query("create table if not exists stack_state (key text primary key, value text not null)");
    const { rows } = await client.query<{ value: string }>("select value from stack_state where key = 'migrated'");
    return rows[0]?.value === mark;
  });
  if (done) return skipped("Migrations");
  await step("Migrations", () =>
    runNode("The migration", [medusaCli, "db:migrate", "--execute-safe-links"], {
      cwd: roots.backend,
      env: { ...env, DISABLE_ADMIN: "true" },
      logFile: path.join(logs, "migrate.log"),
    }),
  );
  await withDatabase(url, (client) =>
    client.query(
      "insert into stack_state values ('migrated', $1) on conflict (key) do update set value = excluded.value",
      [mark],
    ),
  );
}
