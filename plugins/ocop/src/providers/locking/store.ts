import { Pool, type PoolConfig, type QueryResult } from "@medusajs/framework/pg";
import { addressOf, type SharedConnection } from "../../shared/own-connection";
import { DDL, DDL_LOCK, statements, TABLE } from "./table";

type Statement = { name?: string; text: string; values?: unknown[] };

/** "undefined_table" and "undefined_function": nobody has made them in this database yet. */
const MISSING = new Set(["42P01", "42883"]);
const SWEEP_EVERY_MS = 60_000;
const CONNECTIONS = 2;

/**
 * The locks in PostgreSQL. Every call is one statement, and it has connections of its own: in Medusa's pool it would
 * stand behind everything that a hundred carts ask for, while whoever wants the same goods waits for it.
 */
export class LockStore {
  private readonly pool: Pool;
  private sweptAt = Date.now();

  constructor(shared: SharedConnection) {
    // An idle lock must not keep a finished command alive; the driver knows that, its types do not yet.
    const config: PoolConfig & { allowExitOnIdle: boolean } = {
      ...addressOf(shared),
      max: CONNECTIONS,
      min: 0,
      allowExitOnIdle: true,
    };
    this.pool = new Pool(config);
    // A lost connection is made again by the next statement.
    this.pool.on("error", () => {});
  }

  /** Takes all keys or none; `seconds` null means for ever. */
  async take(keys: readonly string[], owner: string, seconds: number | null): Promise<boolean> {
    const { rows } = await this.run("take", [keys, owner, seconds]);
    this.sweepNowAndThen();
    return rows[0]?.taken === true;
  }

  /** Prolongs locks from now; false when one of them was lost. */
  async renew(keys: readonly string[], owner: string, seconds: number): Promise<boolean> {
    const { rowCount } = await this.run("renew", [keys, owner, seconds]);
    return rowCount === keys.length;
  }

  /** Gives keys back; true when all of them were held by the owner and none had expired. */
  async give(keys: readonly string[], owner: string): Promise<boolean> {
    const { rows } = await this.run("give", [keys, owner]);
    return rows.length === keys.length && rows.every(({ in_force }) => in_force === true);
  }

  /** Gives back all locks of an owner, or everybody's. */
  async giveAll(owner: string | null): Promise<void> {
    await this.run("giveAll", [owner]);
  }

  private async run(name: keyof typeof statements, values: unknown[]): Promise<QueryResult> {
    const statement: Statement = { name: `${TABLE}_${name}`, text: statements[name], values };
    try {
      return await this.pool.query(statement);
    } catch (error) {
      if (!MISSING.has(stateOf(error))) throw error;
      await this.create();
      return this.pool.query(statement);
    }
  }

  /** Made at first use, because Medusa takes a lock before it runs what a plugin brings along. */
  private async create(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock($1)", [DDL_LOCK]);
      for (const text of DDL) await client.query(text);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }

  private sweepNowAndThen(): void {
    if (Date.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = Date.now();
    // Expired rows are in nobody's way; the next sweep finds what this one could not.
    this.run("sweep", []).catch(() => {});
  }
}

function stateOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
