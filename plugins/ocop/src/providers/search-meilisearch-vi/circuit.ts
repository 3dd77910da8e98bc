import type { Logger } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import CircuitBreaker from "opossum";

/** What a search may take before the database is asked instead, in milliseconds. */
const PATIENCE_MS = 800;
const PROBE_MS = 500;

/**
 * Opens at the first failure, so that one buyer waits at most {@link PATIENCE_MS} and those after not at all, and closes
 * when a probe of its own says that the server is back; no buyer's search is the probe.
 */
export class Circuit {
  private readonly breaker: CircuitBreaker<[() => Promise<unknown>], unknown>;
  private probing: NodeJS.Timeout | null = null;

  constructor(
    private readonly isBack: () => Promise<boolean>,
    private readonly logger: Logger | undefined,
  ) {
    this.breaker = new CircuitBreaker((work: () => Promise<unknown>) => work(), {
      timeout: PATIENCE_MS,
      errorThresholdPercentage: 1,
      volumeThreshold: 1,
      // Never by the clock.
      resetTimeout: 2 ** 31 - 1,
      // A request that cannot be answered says nothing about the server.
      errorFilter: (error) => error instanceof MedusaError,
    });
    this.breaker.on("open", () => this.opened());
  }

  get isOpen(): boolean {
    return this.breaker.opened;
  }

  /** @throws what the work throws, or the breaker's own error when it is open or took too long */
  async run<T>(work: () => Promise<T>): Promise<T> {
    let result: { value: T } | undefined;
    await this.breaker.fire(async () => {
      result = { value: await work() };
    });
    if (result === undefined) throw new Error("The search server gave no answer");
    return result.value;
  }

  private opened(): void {
    this.logger?.warn("Search: the search server does not answer; searches are answered from the database");
    this.probe();
  }

  private probe(): void {
    if (this.probing !== null) return;
    this.probing = setTimeout(() => {
      this.probing = null;
      void this.isBack()
        .catch(() => false)
        .then((back) => (back ? this.closed() : this.probe()));
    }, PROBE_MS);
    this.probing.unref();
  }

  private closed(): void {
    this.breaker.close();
    this.logger?.info("Search: the search server answers again");
  }
}
