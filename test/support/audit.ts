import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";
import { auditMarket, type AuditFinding } from "ocop/workflows/audit/index";

/** Address of the database that the tested shop runs on. */
export function databaseUrl(): string {
  const folder = process.env.OCOP_TEST_DATA ?? path.resolve(__dirname, "..", "..", ".data", "test");
  const fromEnvironment = process.env.OCOP_TEST_DATABASE;
  if (fromEnvironment !== undefined) return fromEnvironment;
  return readFileSync(path.join(folder, "database-url"), "utf8").trim();
}

/** Runs work on a connection to the tested shop's database: the tests look behind the API's back. */
export async function onDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
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
