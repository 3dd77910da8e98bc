import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument } from "@medusajs/framework/utils";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { highlightsOf } from "../search-postgres-vi/highlight";
import { refuse } from "../search-postgres-vi/plan";
import { readQuery } from "../search-postgres-vi/query-text";
import { readSearch } from "../search-postgres-vi/searcher";
import { filterSql } from "../search-postgres-vi/filters";
import { Params } from "../search-postgres-vi/connection";
import { readAsked, type AskedReading, type AskedText } from "./asked-text";
import { ALIKE_FIELD, derivedOf, EXACT_FIELDS, MARKED_FIELD, WORDS_FIELD, type Derived } from "./derived-index";
import { namesOf } from "./derived-document";
import { cutRanges, facetRequests, facetResults } from "./facets";
import type { Gathered } from "./gathered";
import { nearOptions } from "./near";
import { nearness } from "./near-name";
import { plainFilters } from "./plain-filters";

type Query = SearchTypes.ProviderSearchQuery;
type Result = SearchTypes.SearchResult;
type Filters = SearchTypes.SearchFilters;
type Search = ReturnType<typeof readSearch>;

/** With fewer exact hits than this, names that look alike are added. */
const ENOUGH_HITS = 20;
/** Hits whose names are compared at least where a word may be several; the engine ranks without that word. */
const COMPARED_HITS = 20;

/** Asks the engine; every question is one query of it. */
export type Engine = Gathered<Query, Result>;

/** A request, read and checked. */
type Asked = { input: Query; derived: Derived; search: Search; text: AskedText | null; filters: Filters };

/** One way to take the text. */
type Attempt = AskedReading & { alike: boolean };

/** Hits in order, how many there are in all, and the engine's counts. */
type Answer = {
  attempt: Attempt | null;
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: Record<string, SearchTypes.SearchFacetResult>;
};

/**
 * @param vocabulary words of the index, by which slips are known
 * @throws MedusaError INVALID_DATA for what the index or this engine cannot do
 */
export function readRequest(input: Query, vocabulary: Vocabulary | null): Asked {
  const derived = derivedOf(input.index);
  const search = readSearch(input, derived.plan, null);
  // The other engine's compiler is the check: fields, operators, types, depth and number of conditions.
  filterSql(derived.plan, input.filters, new Params());
  const { match_strategy: strategy, min_score: score } = input.search_options ?? {};
  if (strategy === "any") refuse("This search engine cannot ask for any of the words");
  if (score !== undefined && !(score >= 0 && score <= 1)) refuse("min_score must be from 0 to 1");
  const text = input.q === undefined ? null : readAsked(String(input.q), strategy, vocabulary);
  return { input, derived, search, text, filters: plainFilters(derived.plan, input.filters) };
}

type Slice = { filters?: Filters; skip: number; take: number; facets?: SearchTypes.SearchFacetRequest[] };

/** What a document must hold where one of several words may be meant. */
function choiceFilter(choice: AskedReading["choices"][number]): Filters {
  const single = choice.flatMap((words) => (words.length === 1 ? words : []));
  const joined = choice
    .filter(({ length }) => length > 1)
    .map((words) => ({ [WORDS_FIELD]: { $contains: [...words] } }));
  return { $or: [{ [WORDS_FIELD]: { $in: single } }, ...joined] };
}

function question({ input, derived, search, filters }: Asked, attempt: Attempt | null, slice: Slice): Query {
  const options = input.search_options ?? {};
  const { near } = search;
  return {
    index: derived.definition,
    attributes_to_retrieve: slice.take === 0 ? ["id"] : derived.plan.retrievable,
    ...(attempt === null ? {} : { q: attempt.text }),
    filters: { $and: [filters, slice.filters ?? {}, ...(attempt?.choices ?? []).map(choiceFilter)] },
    pagination: { skip: slice.skip, take: slice.take, order: near === null ? search.order : {} },
    search_options: {
      count: "estimated",
      ...(slice.facets?.length ? { facets: slice.facets } : {}),
      ...(attempt === null
        ? {}
        : { attributes_to_search_on: attempt.alike ? [...EXACT_FIELDS, ALIKE_FIELD] : EXACT_FIELDS }),
      ...(search.minScore === undefined ? {} : { min_score: search.minScore }),
      ...(options.include_score ? { include_score: true } : {}),
      provider_options: { meilisearch: { matchingStrategy: "all", ...nearOptions(search) } },
    },
  };
}

/** Whether names decide the order of the first hits: words that may be several are no part of what the engine ranks by. */
function isCompared({ search }: Asked, attempt: Attempt | null): boolean {
  if (attempt === null || attempt.choices.length === 0) return false;
  return search.take > 0 && search.skip < COMPARED_HITS && search.near === null && !isOrdered(search);
}

function isOrdered({ order }: Search): boolean {
  return Object.keys(order).length > 0;
}

/** Documents that agree with the typed marks, and those that do not: the former come first where relevance decides. */
function marksFilters(asked: Asked, attempt: Attempt | null): { agreeing: Filters; others: Filters } | null {
  const { search } = asked;
  if (attempt === null || attempt.marks.length === 0 || search.take === 0 || isOrdered(search)) return null;
  if (isCompared(asked, attempt)) return null;
  const agreeing: Filters = { [MARKED_FIELD]: { $contains: attempt.marks } };
  return { agreeing, others: { $not: agreeing } };
}

function countOf(result: Result | undefined): number {
  return result?.metadata.count ?? 0;
}

/** What one attempt is asked in one go: the whole set with its counts and, where marks decide, its two halves. */
function questions(asked: Asked, attempt: Attempt | null): Query[] {
  const { skip, take } = asked.search;
  const facets = facetRequests(asked.derived, asked.search.facets);
  if (isCompared(asked, attempt))
    return [question(asked, attempt, { skip: 0, take: Math.max(skip + take, COMPARED_HITS), facets })];
  const halves = marksFilters(asked, attempt);
  if (halves === null) return [question(asked, attempt, { skip, take, facets })];
  return [
    question(asked, attempt, { skip: 0, take: 0, facets }),
    question(asked, attempt, { filters: halves.agreeing, skip, take }),
    // Where the second half begins on a later page is known only when the first has been counted.
    ...(skip === 0 ? [question(asked, attempt, { filters: halves.others, skip: 0, take })] : []),
  ];
}

type Hits = Answer["hits"];

function nearnessOf({ derived }: Asked, { sought }: Attempt, { document }: Hits[number]): number {
  return nearness(namesOf(derived.plan, document).join(" ").split(" "), sought);
}

/** The nearest names first; equally near ones as the engine gave them. */
function nearestFirst(asked: Asked, attempt: Attempt, hits: Hits): Hits {
  const compared = hits.map((hit) => ({ hit, near: nearnessOf(asked, attempt, hit) }));
  return compared.sort((a, b) => b.near - a.near).map(({ hit }) => hit);
}

async function answerOf(engine: Engine, asked: Asked, attempt: Attempt | null, results: Result[]): Promise<Answer> {
  const { skip, take } = asked.search;
  const [whole, first, second] = results;
  const answer = { attempt, hits: whole?.hits ?? [], count: countOf(whole), facets: whole?.facets ?? {} };
  if (attempt !== null && isCompared(asked, attempt))
    return { ...answer, hits: nearestFirst(asked, attempt, answer.hits).slice(skip, skip + take) };
  const halves = marksFilters(asked, attempt);
  if (halves === null) return answer;
  const leading = first?.hits ?? [];
  if (leading.length === take) return { ...answer, hits: leading };
  const before = Math.max(0, skip - countOf(first));
  const rest =
    second ??
    (
      await engine.get([
        question(asked, attempt, { filters: halves.others, skip: before, take: take - leading.length }),
      ])
    )[0];
  return { ...answer, hits: [...leading, ...(rest?.hits ?? [])].slice(0, take) };
}

type Asking = { attempt: Attempt; results: Result[] };

/** Those of some readings that find something, with what was answered to them. */
async function found(engine: Engine, asked: Asked, readings: readonly AskedReading[]): Promise<Asking[]> {
  if (readings.length === 0) return [];
  const attempts = readings.map((reading): Attempt => ({ ...reading, alike: false }));
  const perAttempt = attempts.map((attempt) => questions(asked, attempt));
  const results = await engine.get(perAttempt.flat());
  let start = 0;
  const askings = attempts.map((attempt, n) => {
    const end = start + (perAttempt[n]?.length ?? 0);
    const own = results.slice(start, end);
    start = end;
    return { attempt, results: own };
  });
  return askings.filter((asking) => countOf(asking.results[0]) > 0);
}

/** Of several slips that find something the one that leads to the nearest name. */
function nearest(asked: Asked, askings: readonly Asking[]): Asking | undefined {
  const near = ({ attempt, results }: Asking) =>
    Math.max(...(results[0]?.hits ?? []).map((hit) => nearnessOf(asked, attempt, hit)));
  return askings.toSorted((a, b) => near(b) - near(a))[0];
}

/** The first text that finds something, widened by what looks alike where that is little. */
async function bestAnswer(engine: Engine, asked: Asked): Promise<Answer> {
  const { text, search } = asked;
  if (text === null) return answerOf(engine, asked, null, await engine.get(questions(asked, null)));
  const [first] = await found(engine, asked, text.readings);
  const best = first ?? nearest(asked, await found(engine, asked, text.slipped()));
  // What was set right already is not widened further.
  const enough = best !== undefined && (best.attempt.choices.length > 0 || countOf(best.results[0]) >= ENOUGH_HITS);
  if (best !== undefined && (enough || !search.fuzzy || !text.alike))
    return answerOf(engine, asked, best.attempt, best.results);
  const widened: Attempt = { ...(best?.attempt ?? text.plain), alike: search.fuzzy && text.alike };
  return answerOf(engine, asked, widened, await engine.get(questions(asked, widened)));
}

async function withRanges(engine: Engine, asked: Asked, answer: Answer): Promise<Answer["facets"]> {
  const { derived, search } = asked;
  const cut = cutRanges(derived, search.facets, answer.facets);
  if (cut.length === 0) return facetResults(derived, search.facets, answer.facets);
  const facets = cut.map(({ path, ranges }) => ({ field: path, type: "range" as const, ranges }));
  const [counted] = await engine.get([question(asked, answer.attempt, { skip: 0, take: 0, facets })]);
  return facetResults(derived, search.facets, { ...answer.facets, ...counted?.facets });
}

/** Answers one request as the other engine does, with as few requests to this one as can be. */
export async function answerRequest(engine: Engine, asked: Asked): Promise<Result> {
  const { input, search, derived } = asked;
  const started = performance.now();
  const answer = await bestAnswer(engine, asked);
  const facets = search.facets.length > 0 ? await withRanges(engine, asked, answer) : undefined;
  const options = input.search_options ?? {};
  const query = options.highlight && input.q !== undefined ? readQuery(String(input.q), options.match_strategy) : null;
  return {
    hits: answer.hits.map(({ id, score, document }) => {
      const highlights = highlightsOf(derived.plan, query, document, options.highlight);
      return {
        id,
        document: projectDocument(document, input.attributes_to_retrieve),
        ...(options.include_score && score !== undefined ? { score } : {}),
        ...(highlights === undefined ? {} : { highlights }),
      };
    }),
    ...(facets === undefined ? {} : { facets }),
    metadata: {
      skip: search.skip,
      take: search.take,
      count: options.count === "none" ? null : answer.count,
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: Math.round(performance.now() - started),
    },
  };
}
