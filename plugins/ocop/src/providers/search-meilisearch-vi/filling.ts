import type { Logger } from "@medusajs/framework/types";
import type { MissedWrites } from "./missed-writes";

/** So many documents go to the server as one task: each costs it some 200 ms beside its documents. */
const ENOUGH = 2000;
/** After so many milliseconds without more of them they go all the same. */
const PATIENCE_MS = 1200;

/** Sends lines and ends when the server has them; `takenIn` ends when it has indexed them. @throws what the server said */
type Send = (index: string, lines: readonly Buffer[]) => Promise<{ takenIn: () => Promise<void> }>;

type Held = { ids: string[]; lines: Buffer[]; timer?: NodeJS.Timeout };

/**
 * Indexes that this process has made and nobody has searched yet: they are filled without waiting for each document, in
 * large tasks. What is held back here, or lost with the process, nobody misses: the index is noted as behind meanwhile.
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

  /** Somebody searches the index. */
  end(index: string): void {
    this.indexes.delete(index);
  }

  /** The index is gone: documents that still came would make it again. */
  forget(index: string): void {
    this.end(index);
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
    const held = this.held.get(index) ?? { ids: [], lines: [] };
    this.held.set(index, held);
    held.ids.push(...ids);
    held.lines.push(lines);
    clearTimeout(held.timer);
    if (held.ids.length >= ENOUGH) return this.flush(index);
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
