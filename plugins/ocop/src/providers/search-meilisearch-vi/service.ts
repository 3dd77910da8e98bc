import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, extractPrimaryKeyFilter, MedusaError } from "@medusajs/framework/utils";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import { Connection, type SharedConnection } from "../search-postgres-vi/connection";
import { SearchPostgresViService } from "../search-postgres-vi/service";
import { Circuit } from "./circuit";
import { derivedDocument } from "./derived-document";
import { derivedOf, PROVIDER } from "./derived-index";
import { answerRequest, readRequest } from "./engine-search";
import { Gathered } from "./gathered";
import { withinRadius } from "./near";
import { MissedWrites } from "./missed-writes";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection; logger?: Logger };
type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Task = SearchTypes.SearchTask;
type Query = SearchTypes.ProviderSearchQuery;
type Result = SearchTypes.SearchResult;

/** Where the search server is, with a key for its documents, indexes and tasks. Without a host there is none. */
export type Options = { host?: string; key?: string };

const TASK_POLLING_MS = 20;
const NOWHERE = "http://127.0.0.1:1";
const HEALTH_PATIENCE_MS = 500;
const REQUEST_PATIENCE_MS = 10_000;
/** The server sends a compressed answer in pieces, the last of which waits 40 ms for the client's acknowledgement. */
const PLAIN = { headers: { "Accept-Encoding": "identity" } };

function done(index: string): Task {
  return { index, status: "succeeded" };
}

/** No request of a browser can say so: the store's search takes no provider options. */
function wantsServerItself({ search_options: options }: Query): boolean {
  return options?.provider_options?.[PROVIDER]?.standby === false;
}

/**
 * Search in Meilisearch made for Vietnamese, through the community provider: documents and texts are cut and folded by
 * our rules, marks count when typed. Everything is also written to the database's own index, first there; while the
 * server is away, or known to have missed a write, that index answers.
 */
export class SearchMeilisearchViService extends MeilisearchSearchProviderService {
  static override identifier = PROVIDER;

  private readonly present: boolean;
  private readonly standby: SearchPostgresViService;
  private readonly missed: MissedWrites;
  private readonly circuit: Circuit;
  private readonly known = new Map<string, Promise<void>>();

  constructor(dependencies: Dependencies, { host, key }: Options) {
    super(dependencies, {
      config: { host: host ?? NOWHERE, apiKey: key ?? "", timeout: REQUEST_PATIENCE_MS, requestInit: PLAIN },
      task_polling_interval_ms: TASK_POLLING_MS,
    });
    this.present = host !== undefined;
    this.standby = new SearchPostgresViService(dependencies);
    const connection = new Connection(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.missed = new MissedWrites(connection, (index) => this.isComplete(index));
    this.circuit = new Circuit(() => this.isBack(), this.logger_);
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<Task> {
    await this.standby.upsertIndex({ index });
    if (!this.present) return done(index.physical_name);
    await this.settle(await super.upsertIndex({ index: derivedOf(index).definition }));
    this.known.set(index.physical_name, Promise.resolve());
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    this.known.delete(index);
    await this.standby.deleteIndex({ index });
    if (this.present && (await this.retrieveIndex(index)) !== undefined)
      await this.settle(await super.deleteIndex({ index }));
    await this.missed.forget(index);
    return done(index);
  }

  /** What both engines hold: a document that one of them lacks is not counted. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const own = await this.standby.listIndexes();
    if (!this.present) return own;
    const server = await super.listIndexes().catch(() => null);
    if (server === null) return own;
    return own.map((index) => ({
      ...index,
      document_count: Math.min(
        index.document_count,
        server.find(({ name }) => name === index.name)?.document_count ?? 0,
      ),
    }));
  }

  override async upsertDocuments(input: {
    index: string;
    definition: Definition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<Task> {
    const { index, definition, documents } = input;
    if (documents.length === 0) return done(index);
    await this.standby.upsertDocuments(input);
    const { plan } = derivedOf(definition);
    const ids = documents.map((document) => String(document[definition.primary_key]));
    await this.write(index, ids, async () => {
      await this.makeKnown(index, definition);
      return super.upsertDocuments({ index, documents: documents.map((document) => derivedDocument(plan, document)) });
    });
    return done(index);
  }

  override async deleteDocuments(input: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    const { index, filters } = input;
    await this.standby.deleteDocuments(input);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" });
    await this.write(index, ids, async () =>
      // Nothing to delete where there is nothing.
      (await this.retrieveIndex(index)) === undefined ? done(index) : super.deleteDocuments(input),
    );
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<Task> {
    await this.standby.clearIndex({ index });
    await this.write(index, undefined, async () =>
      (await this.retrieveIndex(index)) === undefined ? done(index) : super.clearIndex({ index }),
    );
    return done(index);
  }

  override async search(input: Query): Promise<Result> {
    const [result] = await this.searchMany([input]);
    if (result === undefined) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search gave no answer");
    return result;
  }

  override async searchMany(inputs: Query[]): Promise<Result[]> {
    const asked = await Promise.all(
      inputs.map(async (input) => readRequest(input, await this.standby.vocabularyFor(input))),
    );
    const ask = async () => {
      const engine = new Gathered<Query, Result>((questions) => super.searchMany(questions));
      return Promise.all(asked.map((one) => answerRequest(engine, one)));
    };
    // Who compares both sides wants the server's own answer, or none.
    if (this.present && inputs.some(wantsServerItself)) return ask();
    if (!(await this.mayServe(inputs))) return this.standby.searchMany(inputs);
    try {
      return await this.circuit.run(ask);
    } catch (error) {
      if (error instanceof MedusaError) throw error;
      if (!this.circuit.isOpen) this.logger_?.error(`Search: the search server refused a search: ${String(error)}`);
      return this.standby.searchMany(inputs);
    }
  }

  protected override runQueries(
    queries: Parameters<MeilisearchSearchProviderService["runQueries"]>[0],
  ): ReturnType<MeilisearchSearchProviderService["runQueries"]> {
    return super.runQueries(queries.map(withinRadius));
  }

  /** Whether the server may answer: it is there, and nothing is known that its indexes lack. */
  private async mayServe(inputs: readonly Query[]): Promise<boolean> {
    if (!this.present || this.circuit.isOpen) return false;
    const behind = await Promise.all(inputs.map(({ index }) => this.missed.isBehind(index.physical_name)));
    return !behind.includes(true);
  }

  /**
   * Gives the server what the database's index has, and waits for it. What it could not be given is noted, so that
   * nobody reads an index that lacks it; whoever wrote is told and tries again.
   * @throws what the server said
   */
  private async write(index: string, ids: readonly string[] | undefined, work: () => Promise<Task>): Promise<void> {
    if (!this.present) return this.missed.add(index);
    try {
      await this.settle(await work());
    } catch (error) {
      await this.missed.add(index, ids);
      throw error;
    }
    if (ids !== undefined) await this.missed.remove(index, ids);
  }

  /** Waits for a task. @throws MedusaError UNEXPECTED_STATE when it failed */
  private async settle(task: Task): Promise<void> {
    const settled = await super.waitForTask(task);
    if (settled.status === "succeeded") return;
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The search server's task ${task.id} ended as ${settled.status}: ${settled.error?.message ?? ""}`,
    );
  }

  /**
   * Once per process and index, brings the settings up to date. A server that lost its data gets the index anew, and is
   * not read until it has been filled.
   */
  private makeKnown(index: string, definition: Definition): Promise<void> {
    const known = this.known.get(index) ?? this.prepare(index, definition);
    this.known.set(index, known);
    return known.catch((error: unknown) => {
      this.known.delete(index);
      throw error;
    });
  }

  private async prepare(index: string, definition: Definition): Promise<void> {
    const lost = (await this.retrieveIndex(index)) === undefined;
    if (lost) await this.missed.add(index);
    const derived = derivedOf({ ...definition, physical_name: index });
    await this.settle(await super.upsertIndex({ index: derived.definition }));
  }

  private async isBack(): Promise<boolean> {
    const answer = await fetch(new URL("/health", this.options_.config.host), {
      signal: AbortSignal.timeout(HEALTH_PATIENCE_MS),
    });
    return answer.ok;
  }

  /** Whether the server has as many documents as the database's index and is not about to change them. */
  private async isComplete(index: string): Promise<boolean> {
    const [own, stats] = await Promise.all([this.standby.listIndexes(), this.client_.index(index).getStats()]);
    const wanted = own.find(({ name }) => name === index)?.document_count;
    return wanted !== undefined && !stats.isIndexing && stats.numberOfDocuments === wanted;
  }
}
