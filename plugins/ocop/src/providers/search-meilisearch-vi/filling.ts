import type { Logger, SearchTypes } from "@medusajs/framework/types";
import type { MissedWrites } from "./missed-writes";

type Document = SearchTypes.SearchDocument;

/** So many documents at once fill an index; changes come in smaller numbers. */
const MANY = 100;

/** Sends documents and ends when the server has them; `takenIn` ends when it has indexed them. @throws what the server said */
type Send = (index: string, documents: Document[]) => Promise<{ takenIn: () => Promise<void> }>;

/** Indexes that this process has made and nobody has searched yet: they are filled without waiting for each document. */
export class Filling {
  private readonly indexes = new Set<string>();

  constructor(
    private readonly send: Send,
    private readonly missed: MissedWrites,
    private readonly logger: Logger | undefined,
  ) {}

  /** Notes an index that was just made. */
  begin(index: string): void {
    this.indexes.add(index);
  }

  /** Somebody searches the index, or it is gone. */
  end(index: string): void {
    this.indexes.delete(index);
  }

  /** Whether so many documents fill the index. */
  fills(index: string, documents: number): boolean {
    return this.indexes.has(index) && documents >= MANY;
  }

  /** Gives the server documents of such an index, and waits only until it has them. */
  async fill(index: string, documents: Document[]): Promise<void> {
    const sent = this.send(index, documents);
    void this.watch(
      index,
      documents.map(({ id }) => id),
      sent,
    );
    await Promise.allSettled([sent]);
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
