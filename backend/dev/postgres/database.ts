import { Client } from "@medusajs/framework/pg";
import { StackError } from "../stack-error";

const CONNECT_TIMEOUT_MS = 5000;

/** An address without its account and password; they belong into no log. */
function describe(url: string): string {
  if (!URL.canParse(url)) return "not an address";
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || "5432"}${pathname}`;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Runs one piece of work on a connection of its own. */
export async function withDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database of an embedded server when it is missing. */
export async function createDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  await withDatabase(maintenance.toString(), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/**
 * Makes a database anew as the copy of another one on the same server, to which nobody may be connected.
 * @returns the address of the copy
 */
export async function copyDatabase(url: string, name: string): Promise<string> {
  const [maintenance, copy] = [new URL(url), new URL(url)];
  const original = maintenance.pathname.slice(1);
  maintenance.pathname = "/postgres";
  copy.pathname = `/${name}`;
  await withDatabase(maintenance.toString(), async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    await client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(original)}`,
    );
  });
  return copy.toString();
}

/** @throws StackError in one line when the server given by DATABASE_URL does not answer. */
export async function requireReachable(url: string): Promise<void> {
  try {
    await withDatabase(url, (client) => client.query("select 1"));
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
    throw new StackError(`DATABASE_URL (${describe(url)}) cannot be reached: ${reason}`);
  }
}
