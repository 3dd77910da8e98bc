import type { SearchTypes } from "@medusajs/framework/types";

type Documents = SearchTypes.SearchDocument[];

/** The server takes in some thousands of documents in little more time than some hundreds. */
const MOST = 2000;
/** Nothing more comes when this long nothing came: building the next portion takes a second or two. */
const LAST_AFTER_MS = 3000;

/**
 * Indexes that are being filled: what they are given is gathered and sent on in large portions, for which nobody waits.
 * @param send gives the server a portion and says what came of it
 */
export class Filling {
  private readonly gathered = new Map<string, { documents: Documents; timer: NodeJS.Timeout | null }>();

  constructor(
    private readonly send: (index: string, documents: Documents) => Promise<void>,
    private readonly lastAfterMs = LAST_AFTER_MS,
  ) {}

  has(index: string): boolean {
    return this.gathered.has(index);
  }

  begin(index: string): void {
    this.gathered.set(index, { documents: [], timer: null });
  }

  async add(index: string, documents: Documents): Promise<void> {
    const filled = this.gathered.get(index);
    if (filled === undefined) return this.send(index, documents);
    filled.documents.push(...documents);
    if (filled.timer !== null) clearTimeout(filled.timer);
    filled.timer = null;
    if (filled.documents.length >= MOST) return this.flush(index);
    filled.timer = setTimeout(() => void this.flush(index), this.lastAfterMs).unref();
  }

  /** Sends what has been gathered, before something else is done to the index. */
  async flush(index: string): Promise<void> {
    const filled = this.gathered.get(index);
    if (filled === undefined || filled.documents.length === 0) return;
    if (filled.timer !== null) clearTimeout(filled.timer);
    const { documents } = filled;
    this.begin(index);
    await this.send(index, documents);
  }

  /** The index is read, emptied or gone: what still comes is a change like any other. */
  async end(index: string): Promise<void> {
    if (!this.gathered.has(index)) return;
    const flushed = this.flush(index);
    this.gathered.delete(index);
    await flushed;
  }
}
