import type { Logger, SearchTypes } from "@medusajs/framework/types";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

/** What has to be known and done of one index. */
interface Maker {
  /** Whether the server has it as we make it. */
  isOurs(index: string): Promise<boolean>;
  /** Whether it is to be there at all. */
  isWanted(index: string): Promise<boolean>;
  /** Makes it, or brings its settings up to date. */
  prepare(index: string, definition: Definition): Promise<void>;
}

/** Indexes whose settings are up to date, as far as this process knows. */
export class KnownIndexes {
  private readonly known = new Map<string, Promise<void>>();
  private readonly mending = new Map<string, Promise<void>>();

  constructor(
    private readonly maker: Maker,
    private readonly logger: Logger | undefined,
  ) {}

  /** Notes an index that was just made. */
  add(index: string): void {
    this.known.set(index, Promise.resolve());
  }

  /** @param index all of them when absent */
  forget(index?: string): void {
    if (index === undefined) this.known.clear();
    else this.known.delete(index);
  }

  /**
   * Brings the settings up to date, once for each index and then again when anything went wrong. A server that lost its
   * data gets the index anew, and is not read until it has been filled.
   */
  make(index: string, definition: Definition): Promise<void> {
    const known = this.known.get(index) ?? this.maker.prepare(index, definition);
    this.known.set(index, known);
    return known.catch((error: unknown) => {
      this.known.delete(index);
      throw error;
    });
  }

  /**
   * Looks whether an index that refused a search is still ours, one look at a time, and makes it anew if not. Nobody waits
   * for it: the database's index answers, and whoever compares both sides has the documents written again.
   */
  mend(definition: Definition): void {
    const index = definition.physical_name;
    if (this.mending.has(index)) return;
    const mending = this.mendNow(index, definition)
      .catch((error: unknown) => this.logger?.warn(`Search: ${index} was not made anew: ${String(error)}`))
      .finally(() => this.mending.delete(index));
    this.mending.set(index, mending);
  }

  private async mendNow(index: string, definition: Definition): Promise<void> {
    if (!(await this.maker.isWanted(index)) || (await this.maker.isOurs(index))) return;
    this.logger?.warn(`Search: the search server has lost ${index}; it is made anew`);
    this.known.delete(index);
    await this.make(index, definition);
  }
}
