import type { SearchTypes } from "@medusajs/framework/types";
import type { Params } from "./connection";
import { columnOf, refuse, type Column, type Plan } from "./plan";

const DEFAULT_VALUES = 100;
const MAX_VALUES = 1000;

type Range = { key: string; from?: number; to?: number };

/** A facet to count, with its column among those of the match set. */
export type Facet =
  | { kind: "value"; path: string; column: Column; limit: number; sort: "count" | "alpha"; prefix: string | undefined }
  | { kind: "range"; path: string; column: Column; ranges: Range[] }
  | { kind: "stats"; path: string; column: Column };

function bound(column: Column, value: number | string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = column.date && typeof value === "string" ? Date.parse(value) : Number(value);
  return Number.isFinite(number) ? number : refuse(`"${column.path}" has a range that is no number`);
}

/** Reads facet requests. @throws MedusaError INVALID_DATA for an unknown or unfit field. */
export function readFacets(
  plan: Plan,
  requests: readonly (string | SearchTypes.SearchFacetRequest)[] | undefined,
): Facet[] {
  return (requests ?? []).map((given): Facet => {
    const request = typeof given === "string" ? { field: given } : given;
    const column = columnOf(plan, request.field, "facet");
    if (!column.facetable) refuse(`The search index cannot be counted by "${column.path}"`);
    if (!("ranges" in request) && request.type !== "stats") {
      const { limit = DEFAULT_VALUES, sort = "count", query } = request;
      return { kind: "value", path: column.path, column, limit: Math.min(limit, MAX_VALUES), sort, prefix: query };
    }
    if (column.type !== "float8" || column.array) refuse(`"${column.path}" is no number`);
    if (!("ranges" in request)) return { kind: "stats", path: column.path, column };
    const ranges = request.ranges.map(({ key, from, to }) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      from: bound(column, from),
      to: bound(column, to),
    }));
    return { kind: "range", path: column.path, column, ranges };
  });
}

/** The plain value facets are counted in one pass by grouping sets; the others have a branch of their own. */
function isPlain(facet: Facet): boolean {
  return facet.kind === "value" && !facet.column.array && facet.prefix === undefined;
}

function plainBranch(facets: readonly { facet: Facet; n: number }[]): string {
  const names = [...new Set(facets.map(({ facet }) => facet.column.name))];
  const mask = (name: string) => 2 ** names.length - 1 - 2 ** (names.length - 1 - names.indexOf(name));
  const pick = (value: (name: string) => string) =>
    names.map((name) => `WHEN ${mask(name)} THEN ${value(name)}`).join(" ");
  const limit = Math.max(...facets.map(({ facet }) => (facet.kind === "value" ? facet.limit : 0)));
  const alpha = facets.some(({ facet }) => facet.kind === "value" && facet.sort === "alpha");
  return `SELECT 'p', c, v, n FROM (
      SELECT *, row_number() OVER (PARTITION BY c ORDER BY ${alpha ? "v" : "n DESC, v"}) AS place FROM (
        SELECT CASE GROUPING(${names.join(", ")}) ${pick((name) => `'${name}'`)} END AS c,
               CASE GROUPING(${names.join(", ")}) ${pick((name) => `${name}::text`)} END AS v, count(*)::float8 AS n
        FROM m GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})
      ) g WHERE v IS NOT NULL
    ) ranked WHERE place <= ${alpha ? MAX_VALUES : limit}`;
}

function branch(facet: Facet, n: number, params: Params): string {
  const { column } = facet;
  if (facet.kind === "stats") {
    return `SELECT 's', '${n}', json_build_object('min', min(${column.name}), 'max', max(${column.name}), 'avg', avg(${column.name}), 'sum', sum(${column.name}))::text,
            count(${column.name})::float8 FROM m`;
  }
  if (facet.kind === "range") {
    const counts = facet.ranges.map(({ from, to }, r) => {
      const lower = from === undefined ? "true" : `${column.name} >= ${params.add(from, "float8")}`;
      const upper = to === undefined ? "true" : `${column.name} < ${params.add(to, "float8")}`;
      return `count(*) FILTER (WHERE ${column.name} IS NOT NULL AND ${lower} AND ${upper})::float8 AS r${r}`;
    });
    if (counts.length === 0) return `SELECT 'r', '${n}', '0', 0::float8 WHERE false`;
    return `SELECT 'r', '${n}', r.k, r.n FROM (SELECT ${counts.join(", ")} FROM m) s
            CROSS JOIN LATERAL (VALUES ${facet.ranges.map((_, r) => `('${r}', s.r${r})`).join(", ")}) AS r(k, n)`;
  }
  const source = column.array
    ? `m CROSS JOIN LATERAL unnest(m.${column.name}) AS u(v)`
    : `(SELECT ${column.name} AS v FROM m) u`;
  const prefix =
    facet.prefix === undefined
      ? ""
      : `AND lower(v::text) LIKE ${params.add(`${facet.prefix.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`, "text")}`;
  return `SELECT 'u', '${n}', * FROM (SELECT v::text, count(*)::float8 AS n FROM ${source} WHERE v IS NOT NULL ${prefix}
            GROUP BY v ORDER BY ${facet.sort === "alpha" ? "v" : "n DESC, v"} LIMIT ${facet.limit}) g`;
}

/** SELECTs of (kind, facet, value, n) over the match set `m`. */
export function facetBranches(facets: readonly Facet[], params: Params): string[] {
  const numbered = facets.map((facet, n) => ({ facet, n }));
  const plain = numbered.filter(({ facet }) => isPlain(facet));
  const others = numbered.filter(({ facet }) => !isPlain(facet)).map(({ facet, n }) => branch(facet, n, params));
  return plain.length > 0 ? [plainBranch(plain), ...others] : others;
}

export type FacetRow = { kind: string; facet: string; value: string; n: number };
type FacetResult = SearchTypes.SearchFacetResult;

function valueResult(facet: Extract<Facet, { kind: "value" }>, rows: readonly FacetRow[]): FacetResult {
  const values = rows.map((row) => ({ value: row.value, count: row.n }));
  values.sort((a, b) => (facet.sort === "alpha" ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1));
  return { type: "value", values: values.slice(0, facet.limit) };
}

/** Gathers the rows of all branches into one result per field. */
export function facetResults(facets: readonly Facet[], rows: readonly FacetRow[]): Record<string, FacetResult> {
  const results = facets.map((facet, n): [string, FacetResult] => {
    const own = rows.filter((row) =>
      isPlain(facet)
        ? row.kind === "p" && row.facet === facet.column.name
        : row.kind !== "p" && row.facet === String(n),
    );
    if (facet.kind === "value") return [facet.path, valueResult(facet, own)];
    if (facet.kind === "range") {
      const count = (r: number) => own.find((row) => row.value === String(r))?.n ?? 0;
      return [facet.path, { type: "range", ranges: facet.ranges.map((range, r) => ({ ...range, count: count(r) })) }];
    }
    const figures: { min: number | null; max: number | null; avg: number | null; sum: number | null } = JSON.parse(
      own[0]?.value ?? "{}",
    );
    const { min, max, avg, sum } = figures;
    return [
      facet.path,
      {
        type: "stats",
        min: min ?? 0,
        max: max ?? 0,
        avg: avg ?? undefined,
        sum: sum ?? undefined,
        count: own[0]?.n ?? 0,
      },
    ];
  });
  return Object.fromEntries(results);
}
