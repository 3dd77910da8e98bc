import type { SearchTypes } from "@medusajs/framework/types";
import { highlightsOf } from "../search-postgres-vi/highlight";
import { readQuery } from "../search-postgres-vi/query-text";
import { shownPart } from "../search-postgres-vi/shown-part";
import type { AskedReading } from "./asked-text";
import { namesOf } from "./derived-document";
import { type Asked, COMPARED_HITS, isCompared, marksHalves, question, questions } from "./engine-question";
import { cutRanges, facetResults } from "./facets";
import type { Gathered } from "./gathered";
import { nearness } from "./near-name";

type Query = SearchTypes.ProviderSearchQuery;
type Result = SearchTypes.SearchResult;

/** Asks the engine; every question is one query of it. */
export type Engine = Gathered<Query, Result>;

/** Hits in order, how many there are in all, and the engine's counts. */
type Answer = {
  attempt: AskedReading | null;
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: Record<string, SearchTypes.SearchFacetResult>;
};

function countOf(result: Result | undefined): number {
  return result?.metadata.count ?? 0;
}

type Hits = Answer["hits"];

/** How near the name of a hit is to what is sought. */
function nearnessTo({ derived }: Asked, { sought }: AskedReading): (hit: Hits[number]) => number {
  const names = namesOf(derived.plan);
  return ({ document }) => nearness(names(document).join(" ").split(" "), sought);
}

/** The nearest names first, of those that are compared; equally near ones, and all behind them, as the engine gave them. */
function nearestFirst(asked: Asked, attempt: AskedReading, hits: Hits): Hits {
  const nearnessOf = nearnessTo(asked, attempt);
  const compared = hits.slice(0, COMPARED_HITS).map((hit) => ({ hit, near: nearnessOf(hit) }));
  return [...compared.sort((x, y) => y.near - x.near).map(({ hit }) => hit), ...hits.slice(COMPARED_HITS)];
}

async function answerOf(
  engine: Engine,
  asked: Asked,
  attempt: AskedReading | null,
  results: Result[],
): Promise<Answer> {
  const { skip, take } = asked.search;
  const [whole, first, second] = results;
  const answer = { attempt, hits: whole?.hits ?? [], count: countOf(whole), facets: whole?.facets ?? {} };
  if (attempt !== null && isCompared(asked, attempt))
    return { ...answer, hits: nearestFirst(asked, attempt, answer.hits).slice(skip, skip + take) };
  const halves = marksHalves(asked, attempt);
  if (halves === null) return answer;
  const leading = first?.hits ?? [];
  if (leading.length === take) return { ...answer, hits: leading };
  const before = Math.max(0, skip - countOf(first));
  const rest =
    second ??
    (
      await engine.get([
        question(asked, attempt, { condition: halves.others, skip: before, take: take - leading.length }),
      ])
    )[0];
  return { ...answer, hits: [...leading, ...(rest?.hits ?? [])].slice(0, take) };
}

type Asking = { attempt: AskedReading; results: Result[] };

/** Asks for some readings in one go. */
async function ask(engine: Engine, asked: Asked, readings: readonly AskedReading[]): Promise<Asking[]> {
  if (readings.length === 0) return [];
  const perAttempt = readings.map((attempt) => questions(asked, attempt));
  const results = await engine.get(perAttempt.flat());
  let start = 0;
  return readings.map((attempt, n) => {
    const end = start + (perAttempt[n]?.length ?? 0);
    const own = results.slice(start, end);
    start = end;
    return { attempt, results: own };
  });
}

function finds({ results }: Asking): boolean {
  return countOf(results[0]) > 0;
}

/** Of several slips that find something the one that leads to the nearest name. */
function nearest(asked: Asked, askings: readonly Asking[]): Asking | undefined {
  const near = ({ attempt, results }: Asking) => Math.max(...(results[0]?.hits ?? []).map(nearnessTo(asked, attempt)));
  return askings.toSorted((a, b) => near(b) - near(a))[0];
}

/** The first text that finds something; what was asked for first with none. */
async function bestAnswer(engine: Engine, asked: Asked): Promise<Answer> {
  const { text } = asked;
  if (text === null) return answerOf(engine, asked, null, await engine.get(questions(asked, null)));
  const askings = await ask(engine, asked, text.readings);
  const best =
    askings.find(finds) ??
    (await ask(engine, asked, text.asTyped)).find(finds) ??
    nearest(asked, (await ask(engine, asked, text.slipped())).filter(finds));
  const { attempt, results } = best ?? askings[0] ?? { attempt: null, results: [] };
  return answerOf(engine, asked, attempt, results);
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
  const shown = shownPart(derived.plan, input.attributes_to_retrieve);
  const query =
    options.highlight && input.q !== undefined
      ? readQuery(String(input.q), options.match_strategy, asked.vocabulary)
      : null;
  return {
    hits: answer.hits.map(({ id, score, document }) => {
      const highlights = highlightsOf(derived.plan, query, document, options.highlight);
      return {
        id,
        document: shown(document),
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
