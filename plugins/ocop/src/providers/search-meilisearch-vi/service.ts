import type { SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, extractPrimaryKeyFilter, MedusaError } from "@medusajs/framework/utils";
import { mapInSlices } from "../../shared/in-slices";
import { portionsOf, worthTheWay } from "../../shared/workshop";
import { Connection } from "../search-postgres-vi/connection";
import type { Plan } from "../search-postgres-vi/plan";
import { SearchPostgresViService } from "../search-postgres-vi/service";
import { Circuit } from "./circuit";
import { deriver } from "./derived-document";
import { derivedOf, PROVIDER } from "./derived-index";
import { isAskedAtRest, readRequest, wantedSide } from "./engine-question";
import { answerRequest } from "./engine-search";
import { Filling } from "./filling";
import { Gathered } from "./gathered";
import { heldByBoth } from "./held-by-both";
import { isIndexFault } from "./index-fault";
import { KnownIndexes } from "./known-indexes";
import { MissedWrites } from "./missed-writes";
import { prepareForBoth } from "./prepare";
import { type Dependencies, type Options, SearchServer, UNHURRIED } from "./server";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;
type Task = SearchTypes.SearchTask;
type Query = SearchTypes.ProviderSearchQuery;
type Result = SearchTypes.SearchResult;
type Documents = SearchTypes.SearchDocument[];
type Upsert = { index: string; definition: Definition; documents: Documents };

function done(index: string): Task {
  return { index, status: "succeeded" };
}

function idsOf({ primaryKey }: Plan, documents: Documents): string[] {
  return documents.map((document) => String(document[primaryKey]));
}

/** Waits for both sides. What one of them refuses is tried again on both. @throws what a side said */
async function onBothSides(index: string, sides: Promise<unknown>[]): Promise<Task> {
  for (const side of await Promise.allSettled(sides)) if (side.status === "rejected") throw side.reason;
  return done(index);
}

/**
 * Search in Meilisearch made for Vietnamese, through the community provider: documents and texts are cut and folded by
 * our rules, marks count when typed. Everything is also written to the database's own index; while the
 * server is away, or known to have missed a write, that index answers.
 */
export class SearchMeilisearchViService extends SearchServer {
  static override identifier = PROVIDER;

  private readonly standby: SearchPostgresViService;
  private readonly missed: MissedWrites;
  private readonly circuit: Circuit;
  private readonly known: KnownIndexes;
  private readonly filling: Filling;

  constructor(dependencies: Dependencies, options: Options) {
    super(dependencies, options);
    this.standby = new SearchPostgresViService(dependencies);
    const connection = new Connection(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.missed = new MissedWrites(connection, (index) =>
      this.holds(index, async () => (await this.own(index))?.document_count),
    );
    const send = async (index: string, lines: readonly Buffer[]) => {
      const task = await this.enqueue(index, lines);
      return { takenIn: () => this.settle(task, UNHURRIED) };
    };
    this.filling = new Filling(send, this.missed, this.logger_);
    this.circuit = new Circuit(
      () => this.isBack(),
      this.logger_,
      // A server that was away may have come back without its data.
      () => this.known.forget(),
    );
    this.known = new KnownIndexes(
      {
        isOurs: (index) => this.isOurs(index),
        // One that was just swapped for another is gone on both sides, and stays so.
        isWanted: async (index) => (await this.own(index)) !== undefined,
        prepare: (index, definition) => this.prepare(index, definition),
      },
      this.logger_,
    );
  }

  override async upsertIndex({ index }: { index: Definition }): Promise<Task> {
    await this.standby.upsertIndex({ index });
    if (!this.present) return done(index.physical_name);
    if ((await this.retrieveIndex(index.physical_name)) === undefined) this.filling.begin(index.physical_name);
    await this.settle(await super.upsertIndex({ index: derivedOf(index).definition }));
    this.known.add(index.physical_name);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    this.known.forget(index);
    this.filling.forget(index);
    await this.standby.deleteIndex({ index });
    if (this.present && (await this.retrieveIndex(index)) !== undefined)
      await this.settle(await super.deleteIndex({ index }));
    await this.missed.forget(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const own = await this.standby.listIndexes();
    if (!this.present) return own;
    const server = await super.listIndexes().catch(() => null);
    if (server === null) return own;
    return heldByBoth(own, server);
  }

  override async upsertDocuments(input: Upsert): Promise<Task> {
    const { index, definition, documents } = input;
    if (documents.length === 0) return done(index);
    const { plan } = derivedOf(definition);
    // The server gets days as numbers, which only the community's provider turns them into.
    const dated = plan.columns.some(({ date }) => date);
    if (worthTheWay(documents) && !dated) return this.upsertMany(input);
    const written = this.write(index, idsOf(plan, documents), async () => {
      await this.known.make(index, definition);
      return super.upsertDocuments({ index, documents: await mapInSlices(documents, deriver(plan)) });
    });
    return onBothSides(index, [this.standby.upsertDocuments(input), written]);
  }

  /**
   * Gives both sides documents that the workshop makes ready. Of an index that nobody searches yet it waits only for the
   * database.
   */
  private async upsertMany({ index, definition, documents }: Upsert): Promise<Task> {
    const filling = this.filling.has(index);
    // Nobody reads it until the server has as many documents as the database's index, with nothing left to do.
    if (filling) await this.missed.add(index);
    const plan = await this.standby.plan(index);
    const give = async (ids: readonly string[], lines: Buffer) => {
      if (filling) return this.filling.fill(index, ids, lines);
      return this.write(index, ids, async () => {
        await this.known.make(index, definition);
        return this.enqueue(index, [lines]);
      });
    };
    const sides: Promise<unknown>[] = [];
    for (const portion of portionsOf(documents)) {
      const { lines, statements } = await prepareForBoth(plan, portion);
      // The next portion is worked out while this one is written.
      const writing = [
        give(idsOf(plan, portion), Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength)),
        this.standby.runUpsert(index, statements),
      ];
      // One that fails meanwhile is heard of at the end.
      for (const side of writing) side.catch(() => undefined);
      sides.push(...writing);
    }
    return onBothSides(index, sides);
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
    this.known.forget(index);
    await this.standby.clearIndex({ index });
    await this.write(index, undefined, async () =>
      (await this.retrieveIndex(index)) === undefined ? done(index) : super.clearIndex({ index }),
    );
    // What the server had missed of it is nowhere any more.
    if (this.present) await this.missed.forget(index);
    return done(index);
  }

  override async searchMany(inputs: Query[]): Promise<Result[]> {
    for (const { index } of inputs) this.filling.end(index.physical_name);
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
    if (itself) await this.requireRest(inputs.filter(isAskedAtRest));
    if (!itself && (sides.includes("standby") || !(await this.mayServe(inputs))))
      return this.standby.searchMany(inputs);
    try {
      return await (itself ? ask() : this.circuit.run(ask));
    } catch (error) {
      if (error instanceof MedusaError) throw error;
      if (isIndexFault(error)) for (const { index } of inputs) this.known.mend(index);
      else this.known.forget();
      if (itself) throw error;
      if (!this.circuit.isOpen) this.logger_?.error(`Search: the search server refused a search: ${String(error)}`);
      return this.standby.searchMany(inputs);
    }
  }

  /** @throws MedusaError CONFLICT while the server has documents of one of the indexes left to take in */
  private async requireRest(inputs: readonly Query[]): Promise<void> {
    for (const { index } of inputs)
      if (await this.isTakingIn(index.physical_name))
        throw new MedusaError(MedusaError.Types.CONFLICT, `The search server is still taking in ${index.name}`);
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
    await this.filling.flush(index);
    const settled = async () => this.settle(await work());
    return this.missed.noting(index, ids, settled, () => this.known.forget());
  }

  private async prepare(index: string, definition: Definition): Promise<void> {
    if (!(await this.isOurs(index))) await this.missed.add(index);
    const derived = derivedOf({ ...definition, physical_name: index });
    await this.settle(await super.upsertIndex({ index: derived.definition }));
  }

  /** The index in the database. */
  private async own(index: string): Promise<SearchTypes.SearchIndexInfo | undefined> {
    return (await this.standby.listIndexes()).find(({ name }) => name === index);
  }
}
