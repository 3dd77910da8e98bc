import { MedusaError } from "@medusajs/framework/utils";
import type { Connection } from "../search-postgres-vi/connection";

const TABLE = "search_meili_missed";
/** Stands for all documents of an index. */
const ALL = "*";
/** How old the knowledge may be that a search relies on, in milliseconds. */
const FRESH_MS = 300;
const OLDEST_MS = 1500;

/** Whether an index holds, by number, all that the database's own index holds. */
export type Completeness = (index: string) => Promise<boolean>;

/**
 * Which documents the search server has missed: written to the database's index, not to it. As long as there is one, the
 * server's index is known to be behind and nobody reads it. Kept in the database, for all processes.
 */
export class MissedWrites {
  private behind = new Set<string>();
  private readAt = 0;
  private reading: Promise<void> | null = null;
  private made: Promise<unknown> | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly complete: Completeness,
  ) {}

  /** Notes documents that the server could not be given; none named means all of the index. */
  async add(index: string, ids: readonly string[] = [ALL]): Promise<void> {
    this.behind.add(index);
    await this.rows(
      `INSERT INTO ${TABLE} (index_name, document_id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
      [index, ids],
    );
  }

  /** Forgets documents that the server has now. */
  async remove(index: string, ids: readonly string[]): Promise<void> {
    await this.rows(`DELETE FROM ${TABLE} WHERE index_name = $1 AND document_id = ANY($2::text[])`, [index, ids]);
  }

  /**
   * Does a write of documents, or of a whole index where none are named. What could not be written is noted.
   * @throws what the work throws, after `failed` was called
   */
  async noting(index: string, ids: readonly string[] | undefined, work: () => Promise<void>, failed: () => void) {
    try {
      await work();
    } catch (error) {
      failed();
      await this.add(index, ids);
      throw error;
    }
    if (ids !== undefined) await this.remove(index, ids);
  }

  /** Forgets all of an index: it is gone, or was emptied on both sides. */
  async forget(index: string): Promise<void> {
    await this.rows(`DELETE FROM ${TABLE} WHERE index_name = $1`, [index]);
    this.readAt = 0;
  }

  /** Whether the server's index is known to be behind; known a moment ago, unless `now` asks for this moment. */
  async isBehind(index: string, now = false): Promise<boolean> {
    const age = Date.now() - this.readAt;
    if (now || age > OLDEST_MS) await this.read();
    else if (age > FRESH_MS) void this.read().catch(() => undefined);
    return this.behind.has(index);
  }

  private read(): Promise<void> {
    this.reading ??= this.readOnce().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    const rows = await this.rows(
      `SELECT index_name, bool_or(document_id = '${ALL}') AS everything, bool_or(document_id <> '${ALL}') AS some
       FROM ${TABLE} GROUP BY index_name`,
    );
    const behind = new Set<string>();
    for (const row of rows) {
      const index = String(row.index_name);
      // An index that is being filled anew holds only what was written since: the same number is the same documents.
      if (row.some !== true && (await this.complete(index).catch(() => false))) await this.remove(index, [ALL]);
      else behind.add(index);
    }
    this.behind = behind;
    this.readAt = Date.now();
  }

  /** Runs a statement on the table, which is made where it is missing. */
  private async rows(text: string, values: unknown[] = []) {
    try {
      return await this.connection.rows(text, values);
    } catch (error) {
      if (!(error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)) throw error;
    }
    this.made ??= this.connection.rows(
      `CREATE TABLE IF NOT EXISTS ${TABLE} (
         index_name text NOT NULL, document_id text NOT NULL, since timestamptz NOT NULL DEFAULT now(),
         PRIMARY KEY (index_name, document_id))`,
    );
    await this.made.finally(() => {
      this.made = null;
    });
    return this.connection.rows(text, values);
  }
}
