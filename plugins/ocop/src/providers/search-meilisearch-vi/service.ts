import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, extractPrimaryKeyFilter, MedusaError } from "@medusajs/framework/utils";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import { mapInSlices } from "../../shared/in-slices";
import { Connection, type SharedConnection } from "../search-postgres-vi/connection";
import { SearchPostgresViService } from "../search-postgres-vi/service";
import { Circuit } from "./circuit";
import { derivedDocument } from "./derived-document";
import { derivedOf, PROVIDER, WORDS_FIELD } from "./derived-index";
import { answerRequest, readRequest } from "./engine-search";
import { Gathered } from "./gathered";
import { isIndexFault } from "./index-fault";
import { withinRadius } from "./near";
import { MissedWrites } from "./missed-writes";
import { postJson } from "./transport";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection; logger?: Logger };
type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Task = SearchTypes.SearchTask;
type Query = SearchTypes.ProviderSearchQuery;
type Result = SearchTypes.SearchResult;
type Asking = MeilisearchSearchProviderService["runQueries"];

/** Where the search server is, with a key for its documents, indexes and tasks. Without a host there is none. */
export type Options = { host?: string; key?: string };

const TASK_POLLING_MS = 20;
const NOWHERE = "http://127.0.0.1:1";
const HEALTH_PATIENCE_MS = 500;
const REQUEST_PATIENCE_MS = 10_000;
/** So many documents at once fill an index; changes come in smaller numbers. */
const MANY = 100;
/** The server sends a compressed answer in pieces, the last of which waits 40 ms for the client's acknowledgement. */
const PLAIN = { headers: { "Accept-Encoding": "identity" } };

function done(index: string): Task {
  return { index, status: "succeeded" };
}

/** No request of a browser can say so: the store's search takes no provider options. */
function wantedSide({ search_options: options }: Query): "server" | "standby" | null {
  const standby = options?.provider_options?.[PROVIDER]?.standby;
  return standby === false ? "server" : standby === true ? "standby" : null;
}

/**
 * Search in Meilisearch made for Vietnamese, through the community provider: documents and texts are cut and folded by
 * our rules, marks count when typed. Everything is also written to the database's own index; while the
 * server is away, or known to have missed a write, that index answers.
 */
export class SearchMeilisearchViService extends MeilisearchSearchProviderService {
  static override identifier = PROVIDER;

  private readonly present: boolean;
  private readonly standby: SearchPostgresViService;
  private readonly missed: MissedWrites;
  private readonly circuit: Circuit;
  private readonly known = new Map<string, Promise<void>>();
  private readonly mending = new Map<string, Promise<void>>();
  /** Indexes that this process has made and nobody has searched yet. */
  private readonly filling = new Set<string>();

  constructor(dependencies: Dependencies, { host, key }: Options) {
    super(dependencies, {
      config: { host: host ?? NOWHERE, apiKey: key ?? "", timeout: REQUEST_PATIENCE_MS, requestInit: PLAIN },
      task_polling_interval_ms: TASK_POLLING_MS,
    });
    this.present = host !== undefined;
    this.standby = new SearchPostgresViService(dependencies);
    const connection = new Connection(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.missed = new MissedWrites(connection, (index) => this.isComplete(index));
    this.circuit = new Circuit(
      () => this.isBack(),
      this.logger_,
      // A server that was away may have come back without its data.
      () => this.known.clear(),
    );
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<Task> {
    await this.standby.upsertIndex({ index });
    if (!this.present) return done(index.physical_name);
    if ((await this.retrieveIndex(index.physical_name)) === undefined) this.filling.add(index.physical_name);
    await this.settle(await super.upsertIndex({ index: derivedOf(index).definition }));
    this.known.set(index.physical_name, Promise.resolve());
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    this.known.delete(index);
    this.filling.delete(index);
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
    const { plan } = derivedOf(definition);
    const ids = documents.map((document) => String(document[definition.primary_key]));
    const derive = async () => mapInSlices(documents, (document) => derivedDocument(plan, document));
    const fills = this.filling.has(index) && documents.length >= MANY;
    // Nobody reads it until the server has as many documents as the database's index, with nothing left to do.
    if (fills) await this.missed.add(index);
    const written = fills
      ? derive().then(async (derived) => this.fill(index, derived))
      : this.write(index, ids, async () => {
          await this.makeKnown(index, definition);
          return super.upsertDocuments({ index, documents: await derive() });
        });
    // Both sides at once; what one of them refuses is tried again on both.
    for (const side of await Promise.allSettled([this.standby.upsertDocuments(input), written]))
      if (side.status === "rejected") throw side.reason;
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
    this.known.delete(index);
    await this.standby.clearIndex({ index });
    await this.write(index, undefined, async () =>
      (await this.retrieveIndex(index)) === undefined ? done(index) : super.clearIndex({ index }),
    );
    // What the server had missed of it is nowhere any more.
    if (this.present) await this.missed.forget(index);
    return done(index);
  }

  override async search(input: Query): Promise<Result> {
    const [result] = await this.searchMany([input]);
    if (result === undefined) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search gave no answer");
    return result;
  }

  override async searchMany(inputs: Query[]): Promise<Result[]> {
    for (const { index } of inputs) this.filling.delete(index.physical_name);
    const asked = await Promise.all(
      inputs.map(async (input) => readRequest(input, await this.standby.vocabularyFor(input))),
    );
    const ask = async () => {
      const engine = new Gathered<Query, Result>((questions) => super.searchMany(questions));
      return Promise.all(asked.map((one) => answerRequest(engine, one)));
    };
    // Who compares both sides wants the answer of that side, or none.
    const sides = inputs.map(wantedSide);
    const itself = this.present && sides.includes("server");
    if (!itself && (sides.includes("standby") || !(await this.mayServe(inputs))))
      return this.standby.searchMany(inputs);
    try {
      return await (itself ? ask() : this.circuit.run(ask));
    } catch (error) {
      if (error instanceof MedusaError) throw error;
      if (isIndexFault(error)) for (const { index } of inputs) this.mend(index);
      else this.known.clear();
      if (itself) throw error;
      if (!this.circuit.isOpen) this.logger_?.error(`Search: the search server refused a search: ${String(error)}`);
      return this.standby.searchMany(inputs);
    }
  }

  /** Whatever the server does not simply answer is asked again by the community's client, which knows its errors. */
  protected override async runQueries(queries: Parameters<Asking>[0]): ReturnType<Asking> {
    const near = queries.map(withinRadius);
    const { host, apiKey } = this.options_.config;
    const body = JSON.stringify({ queries: near });
    const answer = await postJson(
      new URL("multi-search", host.endsWith("/") ? host : `${host}/`),
      apiKey ?? "",
      body,
      REQUEST_PATIENCE_MS,
    );
    if (!answer.ok) return super.runQueries(near);
    return (JSON.parse(answer.body) as { results: Awaited<ReturnType<Asking>> }).results;
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
      this.known.clear();
      await this.missed.add(index, ids);
      throw error;
    }
    if (ids !== undefined) await this.missed.remove(index, ids);
  }

  /** Gives the server documents of an index that nobody searches yet, and waits only until it has them. */
  private async fill(index: string, documents: SearchTypes.SearchDocument[]): Promise<void> {
    const sent = super.upsertDocuments({ index, documents });
    void this.watch(
      index,
      documents.map(({ id }) => id),
      sent,
    );
    await Promise.allSettled([sent]);
  }

  /** What the server does not take in is noted: the writer sees that documents are missing and brings them again. */
  private async watch(index: string, ids: readonly string[], sent: Promise<Task>): Promise<void> {
    try {
      await this.settle(await sent);
    } catch (error) {
      this.logger_?.error(`Search: ${index} was not filled: ${String(error)}`);
      await Promise.allSettled([this.missed.add(index, ids)]);
    }
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
   * Brings the settings up to date, once for each index and then again when anything went wrong. A server that lost its
   * data gets the index anew, and is not read until it has been filled.
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
    if (!(await this.isOurs(index))) await this.missed.add(index);
    const derived = derivedOf({ ...definition, physical_name: index });
    await this.settle(await super.upsertIndex({ index: derived.definition }));
  }

  /**
   * Looks whether an index that refused a search is still ours, one look at a time, and makes it anew if not. Nobody waits
   * for it: the database's index answers, and whoever compares both sides has the documents written again.
   */
  private mend(definition: Definition): void {
    const index = definition.physical_name;
    if (this.mending.has(index)) return;
    const mending = this.mendNow(index, definition)
      .catch((error: unknown) => this.logger_?.warn(`Search: ${index} was not made anew: ${String(error)}`))
      .finally(() => this.mending.delete(index));
    this.mending.set(index, mending);
  }

  private async mendNow(index: string, definition: Definition): Promise<void> {
    // One that was just swapped for another is gone on both sides, and stays so.
    const wanted = (await this.standby.listIndexes()).some(({ name }) => name === index);
    if (!wanted || (await this.isOurs(index))) return;
    this.logger_?.warn(`Search: the search server has lost ${index}; it is made anew`);
    this.known.delete(index);
    await this.makeKnown(index, definition);
  }

  /** Whether the index is there as we make it: one that the server made by itself has no settings. */
  private async isOurs(index: string): Promise<boolean> {
    if ((await this.retrieveIndex(index)) === undefined) return false;
    return JSON.stringify(await this.client_.index(index).getFilterableAttributes()).includes(`"${WORDS_FIELD}"`);
  }

  private async isBack(): Promise<boolean> {
    const answer = await fetch(new URL("/health", this.options_.config.host), {
      signal: AbortSignal.timeout(HEALTH_PATIENCE_MS),
    });
    return answer.ok;
  }

  /** Whether the server has as many documents as the database's index and is not about to change them. */
  private async isComplete(index: string): Promise<boolean> {
    const left = { indexUids: [index], statuses: ["enqueued" as const, "processing" as const], limit: 1 };
    const { total } = await this.client_.tasks.getTasks(left);
    if (total > 0) return false;
    const [own, stats] = await Promise.all([this.standby.listIndexes(), this.client_.index(index).getStats()]);
    return own.find(({ name }) => name === index)?.document_count === stats.numberOfDocuments;
  }
}
