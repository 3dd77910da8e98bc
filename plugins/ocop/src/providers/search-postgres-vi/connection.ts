import { MedusaError } from "@medusajs/framework/utils";
import { preparedName } from "../../shared/prepared";

/** One row as the driver gives it; readers narrow each column. */
export type Row = Record<string, unknown>;

type Statement = { name?: string; text: string; values: unknown[] };
export type PgClient = { query(statement: Statement): Promise<{ rows: Row[] }> };

/** The part of Medusa's shared connection that this provider needs. */
export type SharedConnection = {
  client: { acquireConnection(): Promise<PgClient>; releaseConnection(client: PgClient): Promise<void> };
};

const UNDEFINED_TABLE = "42P01";
/** Below pg_trgm's default of 0.6: with it a third more one-letter slips in short names are found. */
const WORD_SIMILARITY_THRESHOLD = 0.55;

/**
 * Runs statements on Medusa's own pool with the driver's real parameters. MikroORM's `execute` writes
 * values into the text instead, which PostgreSQL then has to parse and plan each time.
 */
export class Connection {
  private readonly prepared = new WeakSet<PgClient>();

  constructor(private readonly shared: SharedConnection) {}

  /**
   * Runs one statement; `reuse` keeps its plan for the next run of the same text.
   * @throws MedusaError NOT_FOUND when a table is gone: another process has swapped the index.
   */
  async rows(text: string, values: unknown[] = [], reuse = true): Promise<Row[]> {
    return this.session((client) => this.run(client, text, values, reuse));
  }

  /** Runs `work` in one transaction; any error rolls back. */
  async transaction<T>(work: (rows: (text: string, values?: unknown[]) => Promise<Row[]>) => Promise<T>): Promise<T> {
    return this.session(async (client) => {
      await this.run(client, "BEGIN", [], false);
      try {
        const result = await work((text, values = []) => this.run(client, text, values, false));
        await this.run(client, "COMMIT", [], false);
        return result;
      } catch (error) {
        await this.run(client, "ROLLBACK", [], false);
        throw error;
      }
    });
  }

  private async session<T>(work: (client: PgClient) => Promise<T>): Promise<T> {
    const client = await this.shared.client.acquireConnection();
    try {
      if (!this.prepared.has(client)) {
        await this.run(
          client,
          `SELECT set_config('pg_trgm.word_similarity_threshold', $1, false)`,
          [String(WORD_SIMILARITY_THRESHOLD)],
          false,
        );
        this.prepared.add(client);
      }
      return await work(client);
    } finally {
      await this.shared.client.releaseConnection(client);
    }
  }

  private async run(client: PgClient, text: string, values: unknown[], reuse: boolean): Promise<Row[]> {
    try {
      const name = reuse ? preparedName(text) : undefined;
      const { rows } = await client.query(name === undefined ? { text, values } : { name, text, values });
      return rows;
    } catch (error) {
      if (sqlState(error) !== UNDEFINED_TABLE) throw error;
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "The search index is not there any more.");
    }
  }
}

function sqlState(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

/** Collects the values of a statement and hands out their placeholders. */
export class Params {
  readonly values: unknown[] = [];

  /** Adds a value; answers `$n`, cast to `type` when given. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return type === undefined ? `$${this.values.length}` : `$${this.values.length}::${type}`;
  }
}
