import type { SearchTypes } from "@medusajs/framework/types";
import type { Vocabulary } from "../../shared/search-text/spelling";
import { Params } from "../search-postgres-vi/connection";
import { filterSql } from "../search-postgres-vi/filters";
import { refuse } from "../search-postgres-vi/plan";
import { readSearch } from "../search-postgres-vi/read-search";
import { type AskedReading, type AskedText, readAsked } from "./asked-text";
import { type Derived, derivedOf, PROVIDER, WORDS_FIELD } from "./derived-index";
import { facetRequests } from "./facets";
import { nearOrder, withinRadius } from "./near";
import type { WithConditions } from "./own-conditions";
import { plainFilters } from "./plain-filters";
import { agreeing } from "./typed-marks";

type Query = SearchTypes.ProviderSearchQuery;
type Filters = SearchTypes.SearchFilters;
type Search = ReturnType<typeof readSearch>;

/** Hits whose names are compared where a word may be several; the engine ranks without that word. */
export const COMPARED_HITS = 20;

/** A request, read and checked. */
export type Asked = {
  input: Query;
  derived: Derived;
  search: Search;
  text: AskedText | null;
  filters: Filters;
  vocabulary: Vocabulary | null;
};

/**
 * Reads a request and checks it.
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
  return { input, derived, search, text, filters: plainFilters(derived.plan, input.filters), vocabulary };
}

/** Which engine is to answer, where that is said. No request of a browser can say so: the store's search takes no provider options. */
export function wantedSide({ search_options: options }: Query): "server" | "standby" | null {
  const standby = options?.provider_options?.[PROVIDER]?.standby;
  return standby === false ? "server" : standby === true ? "standby" : null;
}

/** Whether the server is to answer only when it has no documents left to take in. */
export function isAskedAtRest({ search_options: options }: Query): boolean {
  return options?.provider_options?.[PROVIDER]?.at_rest === true;
}

type Slice = { condition?: string; skip: number; take: number; facets?: SearchTypes.SearchFacetRequest[] };

/** What a document must hold where one of several words may be meant. */
function choiceFilter(choice: AskedReading["choices"][number]): Filters {
  const single = choice.flatMap((words) => (words.length === 1 ? words : []));
  const joined = choice
    .filter(({ length }) => length > 1)
    .map((words) => ({ [WORDS_FIELD]: { $contains: [...words] } }));
  return { $or: [{ [WORDS_FIELD]: { $in: single } }, ...joined] };
}

/** One query of the engine: a part of what an attempt finds. */
export function question(
  { input, derived, search, filters }: Asked,
  attempt: AskedReading | null,
  slice: Slice,
): Query {
  const options = input.search_options ?? {};
  const { near } = search;
  const own: WithConditions = {
    conditions: [...withinRadius(search), ...(slice.condition === undefined ? [] : [slice.condition])],
  };
  return {
    index: derived.definition,
    attributes_to_retrieve: slice.take === 0 ? ["id"] : derived.plan.retrievable,
    ...(attempt === null ? {} : { q: attempt.text }),
    filters: { $and: [filters, ...(attempt?.choices ?? []).map(choiceFilter)] },
    pagination: { skip: slice.skip, take: slice.take, order: near === null ? search.order : {} },
    search_options: {
      count: "estimated",
      ...(slice.facets?.length ? { facets: slice.facets } : {}),
      ...(search.minScore === undefined ? {} : { min_score: search.minScore }),
      ...(options.include_score ? { include_score: true } : {}),
      provider_options: { meilisearch: { matchingStrategy: "all", ...nearOrder(search), ...own } },
    },
  };
}

/** Whether names decide the order of the first hits: words that may be several are no part of what the engine ranks by. */
export function isCompared({ search }: Asked, attempt: AskedReading | null): boolean {
  if (attempt === null || attempt.choices.length === 0) return false;
  return search.take > 0 && search.skip < COMPARED_HITS && search.near === null && !isOrdered(search);
}

function isOrdered({ order }: Search): boolean {
  return Object.keys(order).length > 0;
}

/** Documents that agree with the typed marks, and those that do not: the former come first where relevance decides. */
export function marksHalves(asked: Asked, attempt: AskedReading | null): ReturnType<typeof agreeing> | null {
  const { search } = asked;
  if (attempt === null || attempt.marks.length === 0 || search.take === 0 || isOrdered(search)) return null;
  // Names are compared instead, and all pages of an answer have one order.
  if (attempt.choices.length > 0) return null;
  return agreeing(attempt.marks);
}

/** What one attempt is asked in one go: the whole set with its counts and, where marks decide, its two halves. */
export function questions(asked: Asked, attempt: AskedReading | null): Query[] {
  const { skip, take } = asked.search;
  const facets = facetRequests(asked.derived, asked.search.facets);
  if (isCompared(asked, attempt))
    return [question(asked, attempt, { skip: 0, take: Math.max(skip + take, COMPARED_HITS), facets })];
  const halves = marksHalves(asked, attempt);
  if (halves === null) return [question(asked, attempt, { skip, take, facets })];
  return [
    question(asked, attempt, { skip: 0, take: 0, facets }),
    question(asked, attempt, { condition: halves.agreeing, skip, take }),
    // Where the second half begins on a later page is known only when the first has been counted.
    ...(skip === 0 ? [question(asked, attempt, { condition: halves.others, skip: 0, take })] : []),
  ];
}
