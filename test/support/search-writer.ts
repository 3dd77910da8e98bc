import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@medusajs/framework/pg";
import { WRITER_LOCK, WRITER_LOCKED } from "ocop/workflows/search/leadership";
import { databaseUrl, onDatabase } from "./audit";

// A connection that is just ending has lost its name already, and is no writer.
const HOLDERS = `select a.pid, a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where ${WRITER_LOCKED} and a.application_name like 'ocop-search-writer %'`;

/** The process that writes to search right now, by the name of its connection; null while there is none. */
export async function writerName(): Promise<string | null> {
  return onDatabase(async (client) => (await client.query<{ name: string }>(HOLDERS)).rows[0]?.name ?? null);
}

/** Breaks the connection by which the writer holds its lock, at whatever it is just doing. */
export async function breakWriter(): Promise<void> {
  await onDatabase(async (client) => client.query(`select pg_terminate_backend(pid) from (${HOLDERS}) h`));
}

/** Runs work while nobody writes to search: the index stays as it is, whatever changes. */
export async function whileNobodyWrites<T>(work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    for (;;) {
      await breakWriter();
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${WRITER_LOCK}) as taken`);
      if (rows[0]?.taken === true) break;
      await sleep(50);
    }
    // What the writer had in hand when it lost the lock is written by now.
    await sleep(1000);
    return await work();
  } finally {
    await client.end();
  }
}
