import type { Logger } from "@medusajs/framework/types";
import type { MissedWrites } from "./missed-writes";

/**
 * Bytes that go to the server at once, some fifteen thousand products; it takes a hundred million. Below that it gets an
 * index when the database's is whole: indexing beside the work on that would leave no processor to those who shop.
 */
const ENOUGH = 48_000_000;
/** After so many milliseconds without more documents, or a search, they go all the same. */
const PATIENCE_MS = 2000;

/** Sends lines and ends when the server has them; `takenIn` ends when it has indexed them. @throws what the server said */
type Send = (index: string, lines: readonly Buffer[]) => Promise<{ takenIn: () => Promise<void> }>;

type Held = { ids: string[]; lines: Buffer[]; bytes: number; timer?: NodeJS.Timeout };

/**
 * Indexes that this process has made and nobody has searched yet: they are filled without waiting for each document, in
 * tasks as large as can be. What is held back here, or lost with the process, nobody misses: the index is noted as behind
 * meanwhile.
 */
export class Filling {
  private readonly indexes = new Set<string>();
  private readonly held = new Map<string, Held>();
  private readonly sending = new Map<string, Promise<unknown>>();

  constructor(
    private readonly send: Send,
    private readonly missed: MissedWrites,
    private readonly logger: Logger | undefined,
  ) {}

  /** Notes an index that was just made. */
  begin(index: string): void {
    this.indexes.add(index);
  }

  /** Somebody searches the index: it is whole, so that what is held of it goes to the server. */
  end(index: string): void {
    if (this.indexes.delete(index)) void this.flush(index);
  }

  /** The index is gone: documents that still came would make it again. */
  forget(index: string): void {
    this.indexes.delete(index);
    clearTimeout(this.held.get(index)?.timer);
    this.held.delete(index);
    this.sending.delete(index);
  }

  /** Whether the index is one of them. */
  has(index: string): boolean {
    return this.indexes.has(index);
  }

  /** Takes documents of such an index, a line each; sends them when they are enough, and else soon. */
  async fill(index: string, ids: readonly string[], lines: Buffer): Promise<void> {
    const held = this.held.get(index) ?? { ids: [], lines: [], bytes: 0 };
    this.held.set(index, held);
    held.ids.push(...ids);
    held.lines.push(lines);
    held.bytes += lines.length;
    clearTimeout(held.timer);
    if (held.bytes >= ENOUGH) return this.flush(index);
    held.timer = setTimeout(() => void this.flush(index), PATIENCE_MS);
  }

  /** Sends what is held of an index: before any other write to it, which must not be written over. */
  async flush(index: string): Promise<void> {
    const held = this.held.get(index);
    if (held !== undefined) {
      clearTimeout(held.timer);
      this.held.delete(index);
      const sent = (this.sending.get(index) ?? Promise.resolve()).then(async () => this.send(index, held.lines));
      this.sending.set(index, Promise.allSettled([sent]));
      void this.watch(index, held.ids, sent);
    }
    await this.sending.get(index);
  }

  /** What the server does not take in is noted: the writer sees that documents are missing and brings them again. */
  private async watch(index: string, ids: readonly string[], sent: ReturnType<Send>): Promise<void> {
    try {
      await (await sent).takenIn();
    } catch (error) {
      this.logger?.error(`Search: ${index} was not filled: ${String(error)}`);
      await Promise.allSettled([this.missed.add(index, ids)]);
    }
  }
}
