import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type ClientBase, Pool } from "@medusajs/framework/pg";
import { auditMarket, type AuditFinding } from "ocop/workflows/audit/index";

/** Address of the database that the tested shop runs on. */
export function databaseUrl(): string {
  const folder = process.env.OCOP_TEST_DATA ?? path.resolve(__dirname, "..", "..", ".data", "test");
  const fromEnvironment = process.env.OCOP_TEST_DATABASE;
  if (fromEnvironment !== undefined) return fromEnvironment;
  return readFileSync(path.join(folder, "database-url"), "utf8").trim();
}

/** Connections of one file of tests; PostgreSQL takes a hundred, of which two shops need a part. */
const MOST_CONNECTIONS = 20;
/** How long one is kept that nobody uses; a program that is done does not end before. */
const KEPT_MS = 1_000;
const pools = new Map<string, Pool>();

/**
 * Opening a connection costs more than what most tests ask by it, so that they are used again; the bench starts one shop
 * after the other, each with a database of its own.
 */
function pool(): Pool {
  const connectionString = databaseUrl();
  const open =
    pools.get(connectionString) ??
    new Pool({ connectionString, max: MOST_CONNECTIONS, idleTimeoutMillis: KEPT_MS }).on(
      "error",
      // One that breaks while nobody uses it is left out.
      () => undefined,
    );
  pools.set(connectionString, open);
  return open;
}

/**
 * Runs work on a connection to the tested shop's database: the tests look behind the API's back. Nothing of the work stays
 * on the connection: neither a setting or a lock nor a transaction that it left open, which is rolled back.
 */
export async function onDatabase<T>(work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let clean = false;
  try {
    const result = await work(client);
    clean = await client.query("discard all").then(
      () => true,
      // In a transaction that was left open.
      () => false,
    );
    return result;
  } finally {
    client.release(!clean);
  }
}

/** What the auditor finds in the tested shop right now. */
export async function audit(): Promise<AuditFinding[]> {
  return onDatabase(async (client) =>
    auditMarket(async (sql) => (await client.query<{ id: unknown; detail: unknown }>(sql)).rows),
  );
}

/**
 * Does something while the audit trail takes no line with a certain reason, nor of a row that bears it as its name: what
 * cannot be written down must not happen.
 */
export async function whileUnwritable<T>(work: (reason: string) => Promise<T>): Promise<T> {
  const reason = `Không ghi được ${randomUUID()}`;
  const wall = `test_${randomUUID().replaceAll("-", "_")}`;
  const told = `(reason is distinct from '${reason}' and "after" ->> 'name' is distinct from '${reason}')`;
  const check = `check ${told} not valid`;
  await onDatabase(async (client) => client.query(`alter table audit_entry add constraint ${wall} ${check}`));
  try {
    return await work(reason);
  } finally {
    await onDatabase(async (client) => client.query(`alter table audit_entry drop constraint ${wall}`));
  }
}
