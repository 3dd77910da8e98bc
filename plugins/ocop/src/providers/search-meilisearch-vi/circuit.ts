import type { Logger } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import CircuitBreaker from "opossum";
import { isIndexFault } from "./index-fault";

/** What a search may take before the database is asked instead, in milliseconds. */
const PATIENCE_MS = 800;
const PROBE_MS = 500;

/** Failed searches in a hundred of the last ten seconds. */
const TOLERATED_PERCENT = 1;

/**
 * Opens when more than {@link TOLERATED_PERCENT} of the latest searches failed: at the first failure of a quiet shop, and
 * after a few of a busy one, for which a single slow search is no reason. Each of those waits {@link PATIENCE_MS} at most,
 * and those after not at all. Closes when a probe of its own says that the server is back; no buyer's search is the probe.
 */
export class Circuit {
  private readonly breaker: CircuitBreaker<[() => Promise<unknown>], unknown>;
  private probing: NodeJS.Timeout | null = null;

  constructor(
    private readonly isBack: () => Promise<boolean>,
    private readonly logger: Logger | undefined,
    private readonly onClosed: () => void = () => undefined,
  ) {
    this.breaker = new CircuitBreaker((work: () => Promise<unknown>) => work(), {
      timeout: PATIENCE_MS,
      errorThresholdPercentage: TOLERATED_PERCENT,
      volumeThreshold: 1,
      // Never by the clock.
      resetTimeout: 2 ** 31 - 1,
      // A request that cannot be answered says nothing about the server, nor does an index that is not there.
      errorFilter: (error) => error instanceof MedusaError || isIndexFault(error),
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
    this.onClosed();
    this.breaker.close();
    this.logger?.info("Search: the search server answers again");
  }
}
