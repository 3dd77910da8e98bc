import type { SearchTypes } from "@medusajs/framework/types";

/** Number of matches and facets of one match set, as they were at one version of the index. */
export type Tally = {
  version: number;
  /** The second look of `Search.slipped` that this match set came of; null where the first one sufficed. */
  slipped?: string | null;
  count: number;
  facets: Record<string, SearchTypes.SearchFacetResult>;
};

/**
 * Remembers tallies, least recently used out first. It is never stale: the reader learns the index's version
 * in the same snapshot as its hits, and a tally of any other version is not used.
 */
export class TallyCache {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly size = 1000) {}

  /** The tally of whatever version was the last one seen. */
  last(key: string): Tally | undefined {
    return this.tallies.get(key);
  }

  /** The tally for exactly this version. */
  get(key: string, version: number): Tally | undefined {
    const tally = this.tallies.get(key);
    if (tally === undefined || tally.version !== version) return undefined;
    this.tallies.delete(key);
    this.tallies.set(key, tally);
    return tally;
  }

  set(key: string, tally: Tally): void {
    this.tallies.delete(key);
    this.tallies.set(key, tally);
    if (this.tallies.size <= this.size) return;
    const oldest = this.tallies.keys().next();
    if (!oldest.done) this.tallies.delete(oldest.value);
  }
}
