import { isDeepStrictEqual } from "node:util";
import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { type ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { MeilisearchSearchProviderService } from "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch";
import type { SharedConnection } from "../search-postgres-vi/connection";
import { SEARCHED_FIELDS } from "./derived-index";
import { withConditions } from "./own-conditions";
import { type Answered, postJson } from "./transport";

export type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection; logger?: Logger };

/** Where the search server is, with a key for its documents, indexes and tasks. Without a host there is none. */
export type Options = { host?: string; key?: string };

type Asking = MeilisearchSearchProviderService["runQueries"];

const TASK_POLLING_MS = 20;
const TASK_PATIENCE_MS = 120_000;
/** How a task is waited for that nobody is held up by, behind many others. */
export const UNHURRIED = { interval: 500, timeout: 3_600_000 };
const NOWHERE = "http://127.0.0.1:1";
const HEALTH_PATIENCE_MS = 500;
const REQUEST_PATIENCE_MS = 10_000;
/** The server sends a compressed answer in pieces, the last of which waits 40 ms for the client's acknowledgement. */
const PLAIN = { headers: { "Accept-Encoding": "identity" } };

/** The search server, through the community provider: how it is reached, and what it says of itself. */
export class SearchServer extends MeilisearchSearchProviderService {
  /** Whether there is one. */
  protected readonly present: boolean;

  constructor(dependencies: Dependencies, { host, key }: Options) {
    super(dependencies, {
      config: { host: host ?? NOWHERE, apiKey: key ?? "", timeout: REQUEST_PATIENCE_MS, requestInit: PLAIN },
      task_polling_interval_ms: TASK_POLLING_MS,
    });
    this.present = host !== undefined;
  }

  /** Whatever the server does not simply answer is asked again by the community's client, which knows its errors. */
  protected override async runQueries(queries: Parameters<Asking>[0]): ReturnType<Asking> {
    const asked = queries.map(withConditions);
    const answer = await this.post("multi-search", JSON.stringify({ queries: asked }));
    if (!answer.ok) return super.runQueries(asked);
    return (JSON.parse(answer.body) as { results: Awaited<ReturnType<Asking>> }).results;
  }

  /** Gives the server documents, a line of JSON each, and ends when it has them. @throws MedusaError UNEXPECTED_STATE */
  protected async enqueue(index: string, lines: readonly Buffer[]): Promise<SearchTypes.SearchTask> {
    const { ok, body } = await this.post(`indexes/${encodeURIComponent(index)}/documents`, lines);
    if (!ok) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The search server refused documents: ${body}`);
    return { id: String((JSON.parse(body) as { taskUid: number }).taskUid), index, status: "enqueued" };
  }

  private async post(path: string, body: Parameters<typeof postJson>[2]): Promise<Answered> {
    const { host, apiKey } = this.options_.config;
    const url = new URL(path, host.endsWith("/") ? host : `${host}/`);
    return postJson(url, apiKey ?? "", body, REQUEST_PATIENCE_MS);
  }

  /** Waits for a task; looks every `interval` ms, for `timeout` ms. @throws MedusaError UNEXPECTED_STATE when it failed */
  protected async settle(
    { id }: SearchTypes.SearchTask,
    wait = { interval: TASK_POLLING_MS, timeout: TASK_PATIENCE_MS },
  ): Promise<void> {
    // What needed no task is done.
    if (id === undefined) return;
    const { status, error } = await this.client_.tasks.waitForTask(Number(id), wait);
    if (status === "succeeded") return;
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The search server's task ${id} ended as ${status}: ${error?.message ?? ""}`,
    );
  }

  /**
   * Whether the index is there as we make it: one that the server made by itself has no settings, one of an earlier version
   * other fields.
   */
  protected async isOurs(index: string): Promise<boolean> {
    if ((await this.retrieveIndex(index)) === undefined) return false;
    return isDeepStrictEqual(await this.client_.index(index).getSearchableAttributes(), SEARCHED_FIELDS);
  }

  protected async isBack(): Promise<boolean> {
    const answer = await fetch(new URL("/health", this.options_.config.host), {
      signal: AbortSignal.timeout(HEALTH_PATIENCE_MS),
    });
    return answer.ok;
  }

  /** Whether the server has work left on an index. */
  protected async isTakingIn(index: string): Promise<boolean> {
    const left = { indexUids: [index], statuses: ["enqueued" as const, "processing" as const], limit: 1 };
    return (await this.client_.tasks.getTasks(left)).total > 0;
  }

  /** Whether the server has so many documents of an index and is not about to change them. */
  protected async holds(index: string, documents: () => Promise<number | undefined>): Promise<boolean> {
    if (await this.isTakingIn(index)) return false;
    const [own, stats] = await Promise.all([documents(), this.client_.index(index).getStats()]);
    return own === stats.numberOfDocuments;
  }
}
