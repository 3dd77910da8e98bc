import type { SearchTypes } from "@medusajs/framework/types";
import { Params } from "./connection";
import { facetBranches, type Facet } from "./facets";
import { filterSql } from "./filters";
import { distanceSql, type Near, withinSql } from "./geo";
import { sortableColumn, type Column, type Plan } from "./plan";
import type { QueryText } from "./query-text";
import { CATALOG, documentTable, orderSql } from "./tables";

/** With fewer hits than this, names that look alike are added behind them; where a slip was set right, only behind none. */
const ENOUGH_HITS = 20;
/** Shorter texts have too few letter triples to be compared. */
const MIN_FUZZY_CHARS = 4;
/** Keeps every look-alike behind every strict hit, whose score is never below zero. */
const FUZZY_PENALTY = 20;
/** What a hit whose words are all met but for one slip is worth less than one that is met whole. */
const SLIP_PENALTY = 12;
/** What a code that is met whole adds: more than all that words can give. */
const CODE_BONUS = 50;

/** What one search asks, read and checked. */
export type Search = {
  index: string;
  plan: Plan;
  query: QueryText | null;
  filters: SearchTypes.SearchFilters | undefined;
  order: Record<string, "ASC" | "DESC">;
  skip: number;
  take: number;
  fuzzy: boolean;
  minScore: number | undefined;
  facets: Facet[];
  near: Near | null;
  /** A second look for texts that nothing answers as they were typed: tsquery text with one word slipped. */
  slipped: string | null;
};

/**
 * Share of the words typed with marks that the document holds with the same marks, 0 to 1.
 * Without typed marks every document agrees.
 */
function agreement(query: QueryText, params: Params): string {
  if (query.marked.length === 0) return "1.0";
  const met = query.marked.map((word) => `(vec @@ ${params.add(word, "tsquery")})::int`);
  return `((${met.join(" + ")})::float8 / ${query.marked.length})`;
}

/**
 * Relevance of a strict hit: weighted words, words side by side, words in the name, brief names, then boosts for
 * the name being, beginning with or holding the text. Where marks were typed the boosts count only as far as the
 * marks agree: "dứa" is not "dừa".
 */
function strictScore(query: QueryText, must: string, params: Params): string {
  const folded = params.add(query.folded, "text");
  const boosts = `6 * (name_fold = ${folded})::int + 2 * (name_fold LIKE ${folded} || '%')::int + 1.5 * (' ' || name_fold LIKE '% ' || ${folded} || '%')::int`;
  const phrase = query.phrase === null ? "" : ` + 2 * (vec @@ ${params.add(query.phrase, "tsquery")})::int`;
  const inName = `1.5 * (vec @@ ${params.add(query.inName, "tsquery")})::int`;
  const whole = `0.5 * (vec @@ ${params.add(query.lastWord, "tsquery")})::int`;
  // Of two names that hold the text, the one with less beside it is nearer to what was meant.
  const brief = `0.3 * (1 - least(length(name_fold), 60) / 60::float8)`;
  const code = query.code === null ? "" : ` + ${CODE_BONUS} * (vec @@ ${params.add(query.code, "tsquery")})::int`;
  const rank = `2 * ts_rank('{0.1, 0.2, 0.5, 1.0}', vec, ${must})${phrase} + ${inName} + ${whole} + ${brief}${code}`;
  if (query.marks === null) return `${rank} + ${boosts}`;
  const exact = `3 * (name_marks = ${params.add(query.marks, "text")})::int`;
  const share = agreement(query, params);
  return `${rank} + (${boosts}) * (0.1 + 0.9 * ${share}) + 4 * ${share} + ${exact}`;
}

/** Columns of the match set: those that are counted, and the distance where it is asked for. */
function keptColumns(search: Search, columns: readonly Column[], params: Params): string {
  const distance = search.near === null ? [] : [`${distanceSql(search.near, params)} AS distance`];
  return ["id", ...columns.map((column) => column.name), ...distance].join(", ");
}

function conditions(search: Search, params: Params): string {
  const filters = filterSql(search.plan, search.filters, params);
  return search.near === null ? filters : `${filters} AND ${withinSql(search.near, params)}`;
}

/** Hits whose words are met but for one slip; the statement asks for them only when nothing is met as it was typed. */
function slipsSql(search: Search, query: QueryText, kept: string, filters: string, params: Params): string | null {
  if (search.slipped === null) return null;
  const slipped = params.add(search.slipped, "tsquery");
  const folded = params.add(query.folded, "text");
  return `slips AS MATERIALIZED (
    SELECT ${kept}, round((10 * word_similarity(${folded}, name_fold) + 2 * ts_rank('{0.1, 0.2, 0.5, 1.0}', vec, ${slipped}) + ${agreement(query, params)} - ${SLIP_PENALTY})::numeric, 1)::float8 AS score
    FROM ${search.plan.table}
    WHERE NOT EXISTS (SELECT FROM strict) AND vec @@ ${slipped} AND ${filters})`;
}

function matchSql(search: Search, columns: readonly Column[], params: Params): string {
  const { plan, query } = search;
  const kept = keptColumns(search, columns, params);
  const filters = conditions(search, params);
  if (query === null)
    return `m AS MATERIALIZED (SELECT ${kept}, 0::float8 AS score FROM ${plan.table} WHERE ${filters})`;
  const must = params.add(query.must, "tsquery");
  const strict = `strict AS MATERIALIZED (
    SELECT ${kept}, floor(4 * (${strictScore(query, must, params)})) / 4 AS score FROM ${plan.table} WHERE vec @@ ${must} AND ${filters})`;
  const floor = search.minScore === undefined ? "" : ` WHERE score >= ${params.add(search.minScore, "float8")}`;
  if (!search.fuzzy || query.code !== null || query.folded.length < MIN_FUZZY_CHARS)
    return `${strict}, m AS MATERIALIZED (SELECT * FROM strict${floor})`;
  const slips = slipsSql(search, query, kept, filters, params);
  const found = slips === null ? ["strict"] : ["strict", "slips"];
  const folded = params.add(query.folded, "text");
  const enough = params.add(query.corrected || slips !== null ? 1 : ENOUGH_HITS, "int");
  const count = found.map((pass) => `(SELECT count(*) FROM ${pass})`).join(" + ");
  const alike = `alike AS MATERIALIZED (
    SELECT ${kept}, round((10 * word_similarity(${folded}, name_fold) + ${agreement(query, params)} - ${FUZZY_PENALTY})::numeric, 1)::float8 AS score
    FROM ${plan.table}
    WHERE ${count} < ${enough} AND ${folded} <% name_fold AND ${filters} AND NOT EXISTS (SELECT FROM strict s WHERE s.id = ${plan.table}.id))`;
  const passes = [strict, ...(slips === null ? [] : [slips]), alike];
  const all = [...found, "alike"].map((pass) => `SELECT * FROM ${pass}`).join(" UNION ALL ");
  return `${passes.join(", ")}, m AS MATERIALIZED (SELECT * FROM (${all}) passes${floor})`;
}

/** ORDER BY of the hits: what was asked, else relevance and then the first order of the index. */
function hitOrder(search: Search): string {
  const { plan } = search;
  const natural = plan.orders[0] ?? {};
  if (Object.keys(search.order).length === 0)
    return search.query === null ? orderSql(plan, natural) : `score DESC, ${orderSql(plan, natural)}`;
  const asked = Object.entries(search.order).map(([path, way]) => {
    if (path === "_score") return search.query === null ? null : `score ${way}`;
    if (path === search.near?.point.path) return `distance ${way} NULLS LAST`;
    return `${sortableColumn(plan, path).name} ${way} NULLS LAST`;
  });
  return [...asked.filter((part) => part !== null), "id"].join(", ");
}

function orderColumns(search: Search): Column[] {
  const paths = [...Object.keys(search.order), ...Object.keys(search.plan.orders[0] ?? {})];
  const own = (path: string) => path !== "_score" && path !== search.near?.point.path;
  return paths.filter(own).map((path) => sortableColumn(search.plan, path));
}

function distinct(columns: readonly Column[]): Column[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

const VERSION = (index: string) =>
  `SELECT 'v' AS kind, NULL::text AS a, NULL::text AS b, version::float8 AS n, 0::bigint AS place FROM ${CATALOG} WHERE name = ${index}`;

function hitRows(search: Search, source: string, params: Params): string {
  const { plan, skip, take } = search;
  return `SELECT 'h', page.id, d.document, page.score, page.place FROM (
      SELECT id, score, row_number() OVER () AS place FROM (
        SELECT id, score FROM ${source} ORDER BY ${hitOrder(search)} LIMIT ${params.add(take, "int")} OFFSET ${params.add(skip, "int")}) sorted
    ) page JOIN ${documentTable(plan)} d ON d.id = page.id`;
}

export type Statement = { text: string; values: unknown[] };

/**
 * Everything in one statement and one snapshot: version of the index, hits, number of matches and facets
 * over a match set that is computed once.
 */
export function fullStatement(search: Search): Statement {
  const params = new Params();
  const index = params.add(search.index, "text");
  const columns = distinct([...orderColumns(search), ...search.facets.map((facet) => facet.column)]);
  const match = matchSql(search, columns, params);
  const hits = search.take > 0 ? [hitRows(search, "m", params)] : [];
  const facets = facetBranches(search.facets, params).map(
    (branch) => `SELECT f.*, 0 FROM (${branch}) AS f(kind, a, b, n)`,
  );
  const strict = search.query === null ? [] : [`SELECT 'q', NULL, NULL, count(*)::float8, 0 FROM strict`];
  const parts = [VERSION(index), ...strict, `SELECT 'c', NULL, NULL, count(*)::float8, 0 FROM m`, ...hits, ...facets];
  return { text: `WITH ${match} ${parts.join("\nUNION ALL ")}`, values: params.values };
}

/** Version and hits only, for when number and facets of this match set are known for some version. */
export function hitsStatement(search: Search): Statement {
  const params = new Params();
  const index = params.add(search.index, "text");
  if (search.take === 0) return { text: VERSION(index), values: params.values };
  if (search.query !== null) {
    const match = matchSql(search, distinct(orderColumns(search)), params);
    return { text: `WITH ${match} ${VERSION(index)} UNION ALL ${hitRows(search, "m", params)}`, values: params.values };
  }
  const kept = keptColumns(search, distinct(orderColumns(search)), params);
  // Straight from the table, so that an index in the asked order can end the scan after one page.
  const source = `(SELECT ${kept}, 0::float8 AS score FROM ${search.plan.table} WHERE ${conditions(search, params)}) t`;
  return { text: `${VERSION(index)} UNION ALL ${hitRows(search, source, params)}`, values: params.values };
}
