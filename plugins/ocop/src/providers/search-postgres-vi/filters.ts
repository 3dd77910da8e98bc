import type { SearchTypes } from "@medusajs/framework/types";
import type { Params } from "./connection";
import { columnOf, refuse, type Column, type Plan } from "./plan";

const MAX_DEPTH = 12;
const MAX_CONDITIONS = 256;
const MAX_VALUES = 2000;

type Budget = { conditions: number };

/** A value as its column holds it. Dates are milliseconds since 1970. @throws MedusaError INVALID_DATA */
export function columnValue(column: Column, value: unknown): string | number | boolean {
  if (column.type === "float8") {
    const number =
      column.date && !(typeof value === "number")
        ? Date.parse(value instanceof Date ? value.toISOString() : String(value))
        : Number(value);
    return (typeof value === "number" || typeof value === "string" || value instanceof Date) && Number.isFinite(number)
      ? number
      : refuse(`"${column.path}" needs a number`);
  }
  if (column.type === "boolean") {
    if (value === true || value === "true") return true;
    return value === false || value === "false" ? false : refuse(`"${column.path}" needs true or false`);
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return refuse(`"${column.path}" needs a text`);
  const text = String(value);
  return /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
    ? refuse(`"${column.path}" holds characters that are no text`)
    : text;
}

function listOf(column: Column, value: unknown): (string | number | boolean)[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > MAX_VALUES) refuse(`"${column.path}" takes at most ${MAX_VALUES} values`);
  return list.map((entry) => columnValue(column, entry));
}

function anyOf(column: Column, value: unknown, params: Params): string {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const set = listOf(
    column,
    list.filter((entry) => entry !== null && entry !== undefined),
  );
  const parts: string[] = [];
  if (set.length < list.length) parts.push(`${column.name} IS NULL`);
  if (set.length > 0) {
    const values = params.add(set, `${column.type}[]`);
    parts.push(column.array ? `${column.name} && ${values}` : `${column.name} = ANY(${values})`);
  }
  return parts.length === 0 ? "false" : `(${parts.join(" OR ")})`;
}

function not(condition: string): string {
  return `(${condition}) IS NOT TRUE`;
}

function compare(column: Column, sign: string, value: unknown, params: Params): string {
  if (column.array) refuse(`"${column.path}" is a list and cannot be compared with ${sign}`);
  return `${column.name} ${sign} ${params.add(columnValue(column, value), column.type)}`;
}

function like(column: Column, value: unknown, params: Params, start: boolean): string {
  if (column.array || column.type !== "text" || typeof value !== "string")
    refuse(`"${column.path}" cannot be searched by a part of its text`);
  const text = String(columnValue(column, value)).replace(/[\\%_]/g, "\\$&");
  return `${column.name} LIKE ${params.add(start ? `${text}%` : `%${text}%`, "text")}`;
}

function operator(column: Column, name: string, value: unknown, params: Params): string {
  switch (name) {
    case "$eq":
    case "$in":
      return anyOf(column, value, params);
    case "$ne":
    case "$nin":
      return not(anyOf(column, value, params));
    case "$lt":
      return compare(column, "<", value, params);
    case "$lte":
      return compare(column, "<=", value, params);
    case "$gt":
      return compare(column, ">", value, params);
    case "$gte":
      return compare(column, ">=", value, params);
    case "$exists":
      return `${column.name} IS ${value === false ? "NULL" : "NOT NULL"}`;
    case "$overlaps":
      return column.array ? anyOf(column, value, params) : refuse(`"${column.path}" is not a list`);
    case "$contains":
      return column.array
        ? `${column.name} @> ${params.add(listOf(column, value), `${column.type}[]`)}`
        : refuse(`"${column.path}" is not a list`);
    case "$prefix":
      return like(column, value, params, true);
    case "$like":
      return like(column, value, params, false);
    default:
      return refuse(`There is no filter operator "${name.slice(0, 40)}"`);
  }
}

function field(plan: Plan, path: string, value: unknown, params: Params): string {
  const column = columnOf(plan, path.slice(0, 100), "filter");
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Date)
    return anyOf(column, value, params);
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined);
  if (operators.length === 0) refuse(`"${column.path}" has an empty filter`);
  return operators.map(([name, operand]) => operator(column, name, operand, params)).join(" AND ");
}

function branches(value: unknown, key: string): object[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((branch) =>
    typeof branch === "object" && branch !== null && !Array.isArray(branch) ? branch : refuse(`"${key}" takes filters`),
  );
}

function node(plan: Plan, filters: object, params: Params, depth: number, budget: Budget): string {
  if (depth > MAX_DEPTH) refuse("The filter is nested too deep");
  const parts = Object.entries(filters).flatMap(([key, value]): string[] => {
    if (value === undefined || key === "q") return [];
    budget.conditions += 1;
    if (budget.conditions > MAX_CONDITIONS) refuse("The filter has too many conditions");
    if (key !== "$and" && key !== "$or" && key !== "$not") return [`(${field(plan, key, value, params)})`];
    const inner = branches(value, key).map((branch) => node(plan, branch, params, depth + 1, budget));
    if (key === "$not") return [not(inner.join(" AND ") || "true")];
    return inner.length === 0 ? [] : [`(${inner.join(key === "$or" ? " OR " : " AND ")})`];
  });
  return parts.length === 0 ? "true" : parts.join(" AND ");
}

/**
 * Compiles a filter tree into a condition; every value becomes a parameter and every field a known column,
 * so nothing of the request reaches the SQL text.
 * @throws MedusaError INVALID_DATA for an unknown field, operator or a value that does not fit.
 */
export function filterSql(plan: Plan, filters: SearchTypes.SearchFilters | undefined, params: Params): string {
  return node(plan, filters ?? {}, params, 0, { conditions: 0 });
}
