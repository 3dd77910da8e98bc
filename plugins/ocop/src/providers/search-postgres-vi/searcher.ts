import type { SearchTypes } from "@medusajs/framework/types";
import { TallyCache, type Tally } from "./answer-cache";
import type { Vocabulary } from "../../shared/search-text/spelling";
import type { Connection, Row } from "./connection";
import { facetResults, type FacetRow } from "./facets";
import { highlightsOf } from "./highlight";
import { refuse, type Plan } from "./plan";
import { isFuzzy, readSearch } from "./read-search";
import { shownPart } from "./shown-part";
import { fullStatement, hitsStatement, type Search, type Statement } from "./statement";
import { Vocabularies } from "./vocabularies";

type Query = SearchTypes.ProviderSearchQuery;
type Answer = { hits: Read["hits"]; tally: Tally };
type Read = {
  version: number | null;
  strict: number | null;
  tally: Tally | null;
  hits: { id: string; document: string; score: number }[];
};

function tallyKey(search: Search): string {
  const { query, filters, fuzzy, minScore, facets, near } = search;
  return JSON.stringify([
    search.index,
    query?.must,
    query?.marks,
    query?.folded,
    filters,
    fuzzy,
    minScore,
    near,
    facets.map((facet) => ({ ...facet, column: facet.path })),
  ]);
}

function readRows(search: Search, rows: readonly Row[]): Read {
  let version: number | null = null;
  let count: number | null = null;
  let strict: number | null = null;
  const hits: (Read["hits"][number] & { place: number })[] = [];
  const facets: FacetRow[] = [];
  for (const row of rows) {
    const kind = String(row.kind);
    const n = Number(row.n);
    if (kind === "v") version = n;
    else if (kind === "c") count = n;
    else if (kind === "q") strict = n;
    else if (kind === "h")
      hits.push({ id: String(row.a), document: String(row.b), score: n, place: Number(row.place) });
    else facets.push({ kind, facet: String(row.a), value: String(row.b), n });
  }
  const tally =
    version === null || count === null
      ? null
      : { version, slipped: search.slipped, count, facets: facetResults(search.facets, facets) };
  return { version, strict, tally, hits: hits.sort((a, b) => a.place - b.place) };
}

/** Answers searches of one process over its connection. */
export class Searcher {
  private readonly tallies = new TallyCache();
  private readonly vocabularies: Vocabularies;

  constructor(private readonly connection: Connection) {
    this.vocabularies = new Vocabularies(connection);
  }

  /** Forgets the words of an index that is gone or has been emptied. */
  forget(plan: Plan): void {
    this.vocabularies.forget(plan.table);
  }

  /** The words by which slips of this search are known; null where they are not asked for or the index keeps none. */
  async vocabularyFor(input: Query, plan: Plan): Promise<Vocabulary | null> {
    return input.q === undefined || !plan.hasWords || !isFuzzy(input) ? null : this.vocabularies.of(plan);
  }

  /**
   * Answers several searches. Those that want hits go first; their statements also tell the version of the
   * index, so that a known tally of the same version needs no statement of its own.
   * @throws MedusaError INVALID_DATA for what the index or engine cannot do.
   */
  async searchMany(inputs: readonly { input: Query; plan: Plan }[]): Promise<SearchTypes.SearchResult[]> {
    const searches = await Promise.all(
      inputs.map(async ({ input, plan }) => ({
        input,
        search: readSearch(input, plan, await this.vocabularyFor(input, plan)),
      })),
    );
    const versions = new Map<string, number>();
    const answer = async ({ input, search }: (typeof searches)[number]) => {
      const started = performance.now();
      const read = await this.read(search, versions.get(search.index));
      versions.set(search.index, read.tally.version);
      return this.result(input, search, read, started);
    };
    const paged = new Map(
      await Promise.all(
        searches.filter(({ search }) => search.take > 0).map(async (entry) => [entry, await answer(entry)] as const),
      ),
    );
    return Promise.all(searches.map((entry) => paged.get(entry) ?? answer(entry)));
  }

  private result(input: Query, search: Search, { hits, tally }: Answer, started: number): SearchTypes.SearchResult {
    const { plan } = search;
    const options = input.search_options ?? {};
    const shown = shownPart(plan, input.attributes_to_retrieve);
    return {
      hits: hits.map(({ id, document, score }) => {
        const parsed: Record<string, unknown> = JSON.parse(document);
        const hit: SearchTypes.SearchHit = { id, document: shown(parsed) };
        if (options.include_score) hit.score = score;
        const highlights = highlightsOf(plan, search.query, parsed, options.highlight);
        return highlights === undefined ? hit : { ...hit, highlights };
      }),
      ...(search.facets.length > 0 ? { facets: tally.facets } : {}),
      metadata: {
        skip: search.skip,
        take: search.take,
        count: options.count === "none" ? null : tally.count,
        ...(input.q === undefined ? {} : { query: input.q }),
        processing_time_ms: Math.round(performance.now() - started),
      },
    };
  }

  private async read(search: Search, version: number | undefined): Promise<Answer> {
    const key = tallyKey(search);
    const known = search.take === 0 && version !== undefined ? this.tallies.get(key, version) : undefined;
    if (known !== undefined) return { hits: [], tally: known };
    const remembered = this.tallies.last(key);
    if (remembered !== undefined) {
      const again = { ...search, slipped: remembered.slipped ?? null };
      const { version: current, hits } = await this.run(again, hitsStatement(again));
      const tally = current === null ? undefined : this.tallies.get(key, current);
      if (tally !== undefined) return { hits, tally };
    }
    const { hits, tally } = await this.full(search);
    if (tally === null) return refuse("The search index has been removed");
    this.tallies.set(key, tally);
    return { hits, tally };
  }

  /** All of one search. Slips are thought of only after nothing was met as typed, so that other texts pay nothing for them. */
  private async full(search: Search): Promise<Read> {
    const read = await this.run(search, fullStatement(search));
    const slipped = search.fuzzy && read.strict === 0 ? (search.query?.slipped() ?? null) : null;
    if (slipped === null) return read;
    const again = { ...search, slipped };
    return this.run(again, fullStatement(again));
  }

  private async run(search: Search, statement: Statement): Promise<Read> {
    return readRows(search, await this.connection.rows(statement.text, statement.values));
  }
}
