import { Client } from "@medusajs/framework/pg";
import { addressOf, type SharedConnection } from "../../shared/own-connection";

/** One number for all processes on one database. */
export const WRITER_LOCK = 8_250_116;

/** SQL condition "`l` of pg_locks is the lock of this database's writer". */
export const WRITER_LOCKED = `l.locktype = 'advisory' and l.objid = ${WRITER_LOCK} and l.granted
  and l.database = (select oid from pg_database where datname = current_database())`;

/**
 * "This process is the one that writes to search": an advisory lock on a connection of its own, so that it ends with the
 * process, however that dies, and not by a clock that may run out while the process still works.
 */
export class Leadership {
  private client: Client | null = null;

  constructor(private readonly shared: SharedConnection) {}

  /** Whether the lock is still held, as far as its connection knows. */
  get held(): boolean {
    return this.client !== null;
  }

  /** Takes the lock if nobody has it. @returns true when it was taken by this call */
  async take(): Promise<boolean> {
    if (this.client !== null) return false;
    const client = new Client({
      ...addressOf(this.shared),
      application_name: `ocop-search-writer ${process.pid}`,
      keepAlive: true,
    });
    const lost = () => {
      if (this.client === client) this.client = null;
    };
    client.on("error", lost);
    client.on("end", lost);
    try {
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
        WRITER_LOCK,
      ]);
      if (rows[0]?.taken !== true) {
        await client.end();
        return false;
      }
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.client = client;
    return true;
  }

  async give(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end();
  }
}
