import { buildPlugin } from "../build/build";
import { openDatabase } from "../postgres/open";
import { withDatabase } from "../postgres/database";
import { holderOf } from "../run-lock";
import { apiVariables, readSettings } from "../settings";

/** `npm run audit`: checks orders, stock, money and ledger against one another; ends with 1 when something is wrong. */
export async function audit(): Promise<void> {
  const settings = readSettings();
  const running = holderOf(settings.dataDir) !== undefined;
  const database = await openDatabase(settings);
  try {
    await buildPlugin(apiVariables(settings, database.url), settings.logs);
    const { auditMarket } = await import("ocop/workflows/audit/index");
    const findings = await withDatabase(database.url, async (client) =>
      auditMarket(async (sql) => (await client.query<{ id: unknown; detail: unknown }>(sql)).rows),
    );
    for (const { check, id, detail } of findings) process.stdout.write(`✗ ${check}: ${id}: ${detail}\n`);
    process.stdout.write(findings.length === 0 ? "✓ Everything adds up\n" : `${findings.length} findings\n`);
    process.exitCode = findings.length === 0 ? 0 : 1;
  } finally {
    if (!running) await database.stop();
  }
}
