import type { SearchTypes } from "@medusajs/framework/types";
import type { FieldProblem } from "../../errors";

type Fields = Record<string, SearchTypes.SearchFieldDefinition>;
type Problems = Record<string, FieldProblem>;

const MAX_DEPTH = 10;
const MAX_CONDITIONS = 256;
const MAX_FACETS = 20;
const MAX_RANGES = 50;
/** Searches that one request may come to: each query, and one more for each facet that is to ignore its own filter. */
const MAX_SEARCHES = 40;
const MAX_SKIP = 1_000_000;
const GROUPS = new Set(["$and", "$or", "$not"]);
/** What not every engine can do, and what would reach an engine's own language. */
const CLOSED_OPTIONS = ["provider_options", "vector", "distinct", "attributes_to_search_on"];

const NO_FIELD: FieldProblem = { vi: "Không có trường này.", en: "There is no such field." };
const NOT_OPEN: FieldProblem = { vi: "Không dùng được ở đây.", en: "This cannot be used here." };
const NO_TEXT: FieldProblem = { vi: "Phải là chữ.", en: "This must be a text." };
const NO_NUMBER: FieldProblem = {
  vi: `Phải là số nguyên từ 0 đến ${MAX_SKIP}.`,
  en: `This must be a whole number from 0 to ${MAX_SKIP}.`,
};
const atMost = (n: number): FieldProblem => ({ vi: `Tối đa ${n}.`, en: `At most ${n}.` });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every leaf of an index by its path. */
function leaves(fields: Fields, prefix = ""): Map<string, SearchTypes.SearchFieldDefinition> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]): [string, SearchTypes.SearchFieldDefinition][] =>
      field.type === "object" ? [...leaves(field.fields ?? {}, `${prefix}${name}.`)] : [[`${prefix}${name}`, field]],
    ),
  );
}

type Known = ReturnType<typeof leaves>;

function filterProblems(filters: Record<string, unknown>, known: Known, at: string): Problems {
  const found: Problems = {};
  let conditions = 0;
  const walk = (node: Record<string, unknown>, depth: number) => {
    if (depth > MAX_DEPTH) found[at] = atMost(MAX_DEPTH);
    for (const [key, value] of Object.entries(node)) {
      if (depth > MAX_DEPTH || conditions > MAX_CONDITIONS) return;
      if (GROUPS.has(key)) {
        for (const branch of Array.isArray(value) ? value : [value]) if (isRecord(branch)) walk(branch, depth + 1);
        continue;
      }
      conditions += 1;
      if (conditions > MAX_CONDITIONS) found[at] = atMost(MAX_CONDITIONS);
      else if (key === "q" && depth === 0) {
        if (typeof value !== "string") found[`${at}.q`] = NO_TEXT;
      } else if (known.get(key)?.filterable !== true) found[`${at}.${key}`.slice(0, 80)] = NO_FIELD;
    }
  };
  walk(filters, 0);
  return found;
}

function facetProblems(facets: readonly unknown[], known: Known, at: string): Problems {
  if (facets.length > MAX_FACETS) return { [at]: atMost(MAX_FACETS) };
  return Object.fromEntries(
    facets.flatMap((facet, n): [string, FieldProblem][] => {
      const field = isRecord(facet) ? facet.field : facet;
      if (typeof field !== "string" || !known.get(field)?.facetable) return [[`${at}.${n}`, NO_FIELD]];
      const ranges = isRecord(facet) && Array.isArray(facet.ranges) ? facet.ranges.length : 0;
      return ranges > MAX_RANGES ? [[`${at}.${n}.ranges`, atMost(MAX_RANGES)]] : [];
    }),
  );
}

function pagingProblems(pagination: Record<string, unknown>, known: Known, at: string): Problems {
  const { skip, cursor, order } = pagination;
  const whole =
    skip === undefined || (typeof skip === "number" && Number.isInteger(skip) && skip >= 0 && skip <= MAX_SKIP);
  const unknown = Object.keys(isRecord(order) ? order : {}).filter(
    (path) => path !== "_score" && !known.get(path)?.sortable,
  );
  return {
    ...(whole ? {} : { [`${at}.skip`]: NO_NUMBER }),
    ...(cursor === undefined ? {} : { [`${at}.cursor`]: NOT_OPEN }),
    ...Object.fromEntries(unknown.map((path) => [`${at}.order.${path}`.slice(0, 80), NO_FIELD])),
  };
}

function queryProblems(query: unknown, fieldsOf: (entity: string) => Fields | null, prefix: string): Problems {
  if (!isRecord(query) || typeof query.entity !== "string") return {};
  const fields = fieldsOf(query.entity);
  // An index that is not shown is answered by the route, which does not say what there is.
  if (fields === null) return {};
  const known = leaves(fields);
  const { filters, pagination, search_options: options } = query;
  const closed = CLOSED_OPTIONS.filter((name) => isRecord(options) && options[name] !== undefined);
  return {
    ...(isRecord(filters) ? filterProblems(filters, known, `${prefix}filters`) : {}),
    ...(isRecord(pagination) ? pagingProblems(pagination, known, `${prefix}pagination`) : {}),
    ...(isRecord(options) && Array.isArray(options.facets)
      ? facetProblems(options.facets, known, `${prefix}search_options.facets`)
      : {}),
    ...Object.fromEntries(closed.map((name) => [`${prefix}search_options.${name}`, NOT_OPEN])),
  };
}

function searchesOf(query: unknown): number {
  const options = isRecord(query) ? query.search_options : undefined;
  if (!isRecord(options) || options.disjunctive_facets !== true || !Array.isArray(options.facets)) return 1;
  return 1 + options.facets.length;
}

/**
 * What is wrong with the body of `POST /store/search`, by field and the same for every engine: fields that an index does not
 * have, too many or too deep conditions, pages that cannot be. The rest of its shape is Medusa's to check.
 */
export function searchProblems(body: unknown, fieldsOf: (entity: string) => Fields | null): Problems {
  if (!isRecord(body)) return {};
  const queries: unknown[] = Array.isArray(body.queries) ? body.queries : [body];
  if (queries.reduce<number>((sum, query) => sum + searchesOf(query), 0) > MAX_SEARCHES)
    return { [Array.isArray(body.queries) ? "queries" : "search_options.facets"]: atMost(MAX_SEARCHES) };
  if (!Array.isArray(body.queries)) return queryProblems(body, fieldsOf, "");
  return Object.assign({}, ...body.queries.map((query, n) => queryProblems(query, fieldsOf, `queries.${n}.`)));
}
