import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ILockingProvider, Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { KeyQueue, WaitedTooLong } from "./key-queue";
import { Lease } from "./lease";
import type { SharedConnection } from "../../shared/own-connection";
import { LockStore } from "./store";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: SharedConnection; logger?: Logger };
type Options = { waitSeconds?: number; leaseSeconds?: number };
type Keys = string | string[];

/** Medusa's own five seconds are not enough for a few hundred carts that want the same goods. */
const WAIT_SECONDS = 30;
/** How long keys of a process that died stay locked. */
const LEASE_SECONDS = 30;
/** While another process holds a key, only the first in line asks, and less and less often. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

/**
 * Medusa's locks in PostgreSQL: several keys are taken all or none and in one order, so crossing carts never wait for
 * each other in a circle; each lock has an owner and an expiry, and an expired one is taken over. Times are seconds.
 */
export class PostgresLockingProvider implements ILockingProvider {
  static identifier = "locking-ocop";

  private readonly queue = new KeyQueue();
  private readonly store: LockStore;
  private readonly logger: Logger | undefined;
  private readonly waitSeconds: number;
  private readonly leaseSeconds: number;

  constructor(dependencies: Dependencies, options: Options = {}) {
    this.store = new LockStore(dependencies[ContainerRegistrationKeys.PG_CONNECTION]);
    this.logger = dependencies.logger;
    this.waitSeconds = options.waitSeconds ?? WAIT_SECONDS;
    this.leaseSeconds = options.leaseSeconds ?? LEASE_SECONDS;
  }

  /**
   * Runs `job` while the keys are held, however long it takes. Waits in line for them, first come first served within
   * this process.
   * @throws MedusaError conflict when the keys were not free in time, or were lost while the job ran
   */
  async execute<T>(
    keys: Keys,
    job: (signal?: AbortSignal) => Promise<T>,
    args: { timeout?: number; expire?: number } = {},
  ): Promise<T> {
    const names = namesOf(keys);
    if (names.length === 0) return job();
    const until = Date.now() + 1000 * positive(args.timeout, this.waitSeconds);
    const leave = await this.enter(names, until);
    try {
      return await this.runHolding(names, job, until, positive(args.expire, this.leaseSeconds));
    } finally {
      leave();
    }
  }

  /**
   * Takes all keys or none, at once or not at all. A named owner may take its own keys again, which renews them.
   * @param args.expire seconds; without it the keys stay locked until they are released
   * @throws MedusaError conflict when one of the keys is held by another
   */
  async acquire(
    keys: Keys,
    args: { ownerId?: string | null; expire?: number; awaitQueue?: boolean } = {},
  ): Promise<void> {
    const names = namesOf(keys);
    if (names.length === 0) return;
    const owner = args.ownerId ?? "";
    const seconds = args.expire ? positive(args.expire, this.leaseSeconds) : null;
    if (await this.store.take(names, owner, seconds)) return;
    if (!args.awaitQueue)
      throw new MedusaError(MedusaError.Types.CONFLICT, `Failed to acquire lock for key "${names.join('", "')}"`);
    await this.take(names, owner, seconds, Date.now() + 1000 * this.waitSeconds);
  }

  /** Gives back keys of this owner; false when one of them was not (or no longer) its own. */
  async release(keys: Keys, args: { ownerId?: string | null } = {}): Promise<boolean> {
    const names = namesOf(keys);
    return names.length === 0 || this.store.give(names, args.ownerId ?? "");
  }

  /** Gives back all keys of an owner; without an owner, everybody's. */
  async releaseAll(args: { ownerId?: string | null } = {}): Promise<void> {
    await this.store.giveAll(args.ownerId === undefined ? null : (args.ownerId ?? ""));
  }

  private async enter(names: readonly string[], until: number): Promise<() => void> {
    try {
      return await this.queue.enter(names, Math.max(until - Date.now(), 0));
    } catch (error) {
      throw error instanceof WaitedTooLong ? tooLate(names) : error;
    }
  }

  private async runHolding<T>(
    names: readonly string[],
    job: (signal?: AbortSignal) => Promise<T>,
    until: number,
    seconds: number,
  ): Promise<T> {
    const owner = `job:${randomUUID()}`;
    await this.take(names, owner, seconds, until);
    const lease = new Lease(() => this.store.renew(names, owner, seconds), (1000 * seconds) / 3);
    try {
      const result = await job(lease.signal);
      if (lease.signal.aborted) throw new MedusaError(MedusaError.Types.CONFLICT, String(lease.signal.reason));
      return result;
    } finally {
      lease.stop();
      // What the job did stands whether or not its locks can be given back; they expire by themselves.
      await this.store.give(names, owner).catch((error: unknown) => {
        this.logger?.warn(`Locks ${names.join(", ")} expire in ${seconds} s, they could not be released: ${error}`);
      });
    }
  }

  private async take(names: readonly string[], owner: string, seconds: number | null, until: number): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!(await this.store.take(names, owner, seconds))) {
      if (Date.now() >= until) throw tooLate(names);
      await sleep(Math.min(pause * (0.5 + Math.random() / 2), Math.max(until - Date.now(), 1)));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}

function tooLate(names: readonly string[]): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, `Timed-out acquiring lock. (${names.join(", ")})`);
}

/** Each key once, in the order that PostgreSQL is asked to lock them. */
function namesOf(keys: Keys): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])].sort();
}

function positive(seconds: number | undefined, otherwise: number): number {
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : otherwise;
}
