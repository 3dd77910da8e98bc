import type { SearchTypes } from "@medusajs/framework/types";
import { columnValue } from "../search-postgres-vi/filters";
import { columnOf, refuse, type Column, type Plan } from "../search-postgres-vi/plan";

type Filters = SearchTypes.SearchFilters;
type Value = string | number | boolean;

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Days stay texts: the engine's provider keeps the moment of each beside it. */
function valueOf(column: Column, value: unknown): Value {
  const plain = columnValue(column, value);
  return column.date && typeof plain === "number" ? new Date(plain).toISOString() : plain;
}

/** Absent and null are one thing to us, two to the engine. */
function absent(path: string): Filters {
  return { $or: [{ [path]: null }, { [path]: { $exists: false } }] };
}

function anyOf(column: Column, value: unknown): Filters {
  const list = listOf(value);
  const present = list.filter((entry) => entry !== null && entry !== undefined).map((entry) => valueOf(column, entry));
  const among: Filters = { [column.path]: { $in: present } };
  return present.length < list.length ? { $or: [absent(column.path), among] } : among;
}

function operator(column: Column, name: string, value: unknown): Filters {
  const { path } = column;
  switch (name) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return anyOf(column, value);
    case "$ne":
    case "$nin":
      return { $not: anyOf(column, value) };
    case "$lt":
    case "$lte":
    case "$gt":
    case "$gte":
      return { [path]: { [name]: valueOf(column, value) } };
    case "$exists":
      return value === false ? absent(path) : { $not: absent(path) };
    case "$contains":
      return { $and: listOf(value).map((entry) => ({ [path]: { $in: [valueOf(column, entry)] } })) };
    default:
      return refuse(`This search engine has no filter "${name.slice(0, 40)}"`);
  }
}

function field(plan: Plan, path: string, value: unknown): Filters[] {
  const column = columnOf(plan, path, "filter");
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof Date)
    return [anyOf(column, value)];
  return Object.entries(value)
    .filter(([, operand]) => operand !== undefined)
    .map(([name, operand]) => operator(column, name, operand));
}

/**
 * Checked filters in the few forms that mean the same to this engine as to the other one. Fields are columns of the plan
 * and values have their column's type, so nothing of a request reaches the engine's filter language but quoted values.
 * @throws MedusaError INVALID_DATA for a filter that only the other engine has
 */
export function plainFilters(plan: Plan, filters: Filters | undefined): Filters {
  const parts = Object.entries(filters ?? {}).flatMap(([key, value]): Filters[] => {
    if (value === undefined || key === "q") return [];
    if (key !== "$and" && key !== "$or" && key !== "$not") return field(plan, key, value);
    const inner = listOf(value).map((branch) => plainFilters(plan, branch as Filters));
    if (key === "$not") return [{ $not: { $and: inner } }];
    // Of nothing at all everything is part.
    if (key === "$or" && inner.some((branch) => Object.keys(branch).length === 0)) return [];
    return inner.length === 0 ? [] : [{ [key]: inner }];
  });
  return parts.length === 0 ? {} : { $and: parts };
}
