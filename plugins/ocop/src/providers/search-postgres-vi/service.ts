import type { Logger, SearchTypes } from "@medusajs/framework/types";
import {
  AbstractSearchProviderService,
  ContainerRegistrationKeys,
  extractPrimaryKeyFilter,
  MedusaError,
} from "@medusajs/framework/utils";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { Connection, Params, type SharedConnection } from "./connection";
import type { Statement } from "./documents";
import { filterSql } from "./filters";
import { Growing } from "./growing";
import { planOf, PROVIDER, storedPlan, type Plan } from "./plan";
import { prepareUpsert } from "./prepare";
import { Searcher } from "./searcher";
import { CATALOG, CATALOG_DDL, createTables, documentTable, dropTables, wordTable } from "./tables";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection; logger?: Logger };
type Task = SearchTypes.SearchTask;
type Rows = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

const CATALOG_LOCK = 8_250_114;

function done(index: string): Task {
  return { index, status: "succeeded" };
}

/**
 * Search in PostgreSQL made for Vietnamese: marks are optional but count when typed, "đ" is "d", look-alike
 * names are found, and a page of hits with all its facets is one statement.
 */
export class SearchPostgresViService extends AbstractSearchProviderService {
  static override identifier = PROVIDER;

  private readonly connection: Connection;
  private readonly searcher: Searcher;
  private readonly growing: Growing;
  private readonly plans = new Map<string, Plan>();

  constructor(dependencies: Dependencies) {
    super();
    this.connection = new Connection(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.searcher = new Searcher(this.connection);
    this.growing = new Growing(this.connection);
  }

  /** Creates the tables of an index; an index of the same name but another shape is replaced and empty. */
  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<Task> {
    const plan = planOf(index);
    const text = JSON.stringify(plan);
    await this.connection.transaction(async (rows) => {
      // Two processes that migrate at once would both find no table and both create it.
      await rows(`SELECT pg_advisory_xact_lock($1)`, [CATALOG_LOCK]);
      for (const ddl of CATALOG_DDL) await rows(ddl);
      const [known] = await rows(`SELECT plan FROM ${CATALOG} WHERE name = $1`, [index.physical_name]);
      if (known?.plan === text) return;
      this.growing.begin(index.physical_name);
      for (const ddl of [...dropTables(plan), ...createTables(plan)]) await rows(ddl);
      await rows(
        `INSERT INTO ${CATALOG} (name, plan, version) VALUES ($1, $2, nextval('${CATALOG}_version'))
         ON CONFLICT (name) DO UPDATE SET plan = EXCLUDED.plan, version = EXCLUDED.version, document_count = 0, updated_at = now()`,
        [index.physical_name, text],
      );
    });
    this.plans.set(index.physical_name, plan);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    const plan = await this.knownPlan(index);
    if (plan !== null) {
      await this.connection.transaction(async (rows) => {
        for (const ddl of dropTables(plan)) await rows(ddl);
        await rows(`DELETE FROM ${CATALOG} WHERE name = $1`, [index]);
      });
      this.searcher.forget(plan);
    }
    this.growing.forget(index);
    this.plans.delete(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const [catalog] = await this.connection.rows(`SELECT to_regclass($1) IS NOT NULL AS there`, [CATALOG]);
    if (catalog?.there !== true) return [];
    const rows = await this.connection.rows(
      `SELECT name, document_count, created_at, updated_at FROM ${CATALOG} ORDER BY name`,
    );
    return rows.map((row) => ({
      name: String(row.name),
      provider: PROVIDER,
      document_count: Number(row.document_count),
      created_at: new Date(String(row.created_at)),
      updated_at: new Date(String(row.updated_at)),
    }));
  }

  override async upsertDocuments({
    index,
    documents,
  }: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<Task> {
    if (documents.length === 0) return done(index);
    return this.runUpsert(index, await prepareUpsert(await this.plan(index), documents));
  }

  /** Writes documents that were prepared with the {@link plan} of the index. */
  async runUpsert(index: string, statements: readonly Statement[]): Promise<Task> {
    await this.write(index, async (rows) => {
      let added = 0;
      for (const { text, values } of statements)
        added += (await rows(text, values)).filter((row) => row.inserted === true).length;
      return added;
    });
    return done(index);
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    const plan = await this.plan(index);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: plan.primaryKey });
    const params = new Params();
    const where = ids === undefined ? filterSql(plan, filters, params) : `id = ANY(${params.add(ids, "text[]")})`;
    await this.write(index, async (rows) => {
      const [gone] = await rows(
        `WITH gone AS (DELETE FROM ${plan.table} WHERE ${where} RETURNING id),
              docs AS (DELETE FROM ${documentTable(plan)} d USING gone WHERE d.id = gone.id)
         SELECT count(*)::int AS n FROM gone`,
        params.values,
      );
      return -Number(gone?.n ?? 0);
    });
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<Task> {
    const plan = await this.plan(index);
    await this.write(index, async (rows) => {
      const [known] = await rows(`SELECT document_count FROM ${CATALOG} WHERE name = $1`, [index]);
      await rows(`DELETE FROM ${plan.table}`);
      await rows(`DELETE FROM ${documentTable(plan)}`);
      if (plan.hasWords) await rows(`DELETE FROM ${wordTable(plan)}`);
      return -Number(known?.document_count ?? 0);
    });
    this.searcher.forget(plan);
    this.growing.begin(index);
    return done(index);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    if (result === undefined) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search gave no answer");
    return result;
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    try {
      const planned = await Promise.all(
        inputs.map(async (input) => ({ input, plan: await this.plan(input.index.physical_name) })),
      );
      return await this.searcher.searchMany(planned);
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) this.plans.clear();
      throw error;
    }
  }

  /** The words of the index by which slips of this search are known; null where none are. */
  async vocabularyFor(input: SearchTypes.ProviderSearchQuery): Promise<Vocabulary | null> {
    return this.searcher.vocabularyFor(input, await this.plan(input.index.physical_name));
  }

  /**
   * Writes and, in the same transaction, raises the index's version: readers either see both or none.
   * The row lock also lets one writer at a time into an index.
   */
  private async write(index: string, work: (rows: Rows) => Promise<number>): Promise<void> {
    const [written] = await this.connection.transaction(async (rows) => {
      await rows(`SELECT 1 FROM ${CATALOG} WHERE name = $1 FOR UPDATE`, [index]);
      const added = await work(rows);
      return rows(
        `UPDATE ${CATALOG} SET version = nextval('${CATALOG}_version'), document_count = greatest(document_count + $2::int, 0), updated_at = now()
         WHERE name = $1 RETURNING document_count`,
        [index, added],
      );
    });
    await this.growing.heed(index, await this.plan(index), Number(written?.document_count ?? 0));
  }

  private async knownPlan(index: string): Promise<Plan | null> {
    const cached = this.plans.get(index);
    if (cached !== undefined) return cached;
    const [catalog] = await this.connection.rows(`SELECT to_regclass($1) IS NOT NULL AS there`, [CATALOG]);
    if (catalog?.there !== true) return null;
    const [row] = await this.connection.rows(`SELECT plan FROM ${CATALOG} WHERE name = $1`, [index]);
    if (row === undefined) return null;
    const plan = storedPlan(String(row.plan));
    this.plans.set(index, plan);
    return plan;
  }

  /** What the tables of an index look like. @throws MedusaError NOT_FOUND */
  async plan(index: string): Promise<Plan> {
    const plan = await this.knownPlan(index);
    if (plan === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no search index "${index}"`);
    return plan;
  }
}
