import { createHash } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

export type Weight = "A" | "B" | "C" | "D";
export type ColumnType = "text" | "float8" | "boolean";

/** A field that can be filtered, sorted or counted: it has a typed column of its own. */
export type Column = {
  path: string;
  name: string;
  type: ColumnType;
  array: boolean;
  filterable: boolean;
  sortable: boolean;
  facetable: boolean;
  date: boolean;
};

/** A geographic point: two columns. */
export type Point = { path: string; lat: string; lng: string; filterable: boolean; sortable: boolean };

/** What the tables of one physical index look like. */
export type Plan = {
  table: string;
  primaryKey: string;
  columns: Column[];
  points: Point[];
  /** Whether the index keeps its words; one that was made before it did is read without. */
  hasWords: boolean;
  searchable: { path: string; weight: Weight }[];
  /** Paths that a hit may carry; only these are stored. */
  retrievable: string[];
  /** Orders that have an index of their own; the first one also breaks ties of relevance. */
  orders: Record<string, "ASC" | "DESC">[];
};

export const PROVIDER = "search-postgres-vi";

/** @throws MedusaError INVALID_DATA always. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

function weightOf(searchable: SearchTypes.SearchFieldDefinition["searchable"]): Weight {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
  if (weight >= 4) return "A";
  if (weight >= 3) return "B";
  return weight >= 2 ? "C" : "D";
}

function columnType(field: SearchTypes.SearchFieldDefinition): ColumnType {
  if (field.type === "boolean") return "boolean";
  return field.type === "keyword" || field.type === "text" ? "text" : "float8";
}

/** A name that is a legal, unique identifier whatever the given text and its length (63 bytes at most). */
export function identifier(prefix: string, text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const whole = `${prefix}${plain}`;
  if (plain === text && whole.length <= 50) return whole;
  return `${whole.slice(0, 40)}_${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}

function leaves(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix = "",
  inArray = false,
): { path: string; array: boolean; field: SearchTypes.SearchFieldDefinition }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const array = inArray || field.array === true;
    return field.type === "object" ? leaves(field.fields ?? {}, path, array) : [{ path, array, field }];
  });
}

function ordersOf(index: SearchTypes.ResolvedSearchIndexDefinition): Plan["orders"] {
  const orders = index.settings.provider_options?.[PROVIDER]?.orders;
  if (!Array.isArray(orders)) return [];
  return orders.map((order: unknown) => {
    const entries = typeof order === "object" && order !== null ? Object.entries(order) : [];
    return Object.fromEntries(entries.map(([path, way]) => [path, way === "ASC" ? "ASC" : "DESC"] as const));
  });
}

/**
 * Turns an index definition into tables. Weights: 4 and more is A (the name), 3 B, 2 C, else D.
 * @throws MedusaError INVALID_DATA when the definition asks for what this engine cannot do.
 */
export function planOf(index: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const fields = leaves(index.fields);
  for (const { path, array, field } of fields) {
    if (field.type === "vector") refuse(`${PROVIDER} has no vector search ("${path}")`);
    if (field.type === "geo" && (array || field.facetable))
      refuse(`${PROVIDER} takes one point a document ("${path}")`);
  }
  const columns = fields
    .filter(({ field }) => field.type !== "geo" && Boolean(field.filterable || field.sortable || field.facetable))
    .map(({ path, array, field }): Column => ({
      path,
      name: identifier("f_", path),
      type: columnType(field),
      array,
      filterable: field.filterable === true,
      sortable: field.sortable === true,
      facetable: Boolean(field.facetable),
      date: field.type === "date",
    }));
  const plan: Plan = {
    table: identifier("search_vi_", index.physical_name),
    primaryKey: index.primary_key,
    columns,
    hasWords: true,
    points: fields
      .filter(({ field }) => field.type === "geo" && Boolean(field.filterable || field.sortable))
      .map(({ path, field }) => ({
        path,
        lat: identifier("g_lat_", path),
        lng: identifier("g_lng_", path),
        filterable: field.filterable === true,
        sortable: field.sortable === true,
      })),
    searchable: fields
      .filter(({ field }) => field.searchable)
      .map(({ path, field }) => ({ path, weight: weightOf(field.searchable) })),
    retrievable: fields.filter(({ field }) => field.retrievable !== false).map(({ path }) => path),
    orders: ordersOf(index),
  };
  for (const path of plan.orders.flatMap(Object.keys)) sortableColumn(plan, path);
  return plan;
}

/** A plan as the catalogue keeps it; an index that an earlier version of this provider made has neither points nor words. */
export function storedPlan(text: string): Plan {
  return { points: [], hasWords: false, ...JSON.parse(text) };
}

/** @throws MedusaError INVALID_DATA for a field without a column. */
export function columnOf(plan: Plan, path: string, use: "filter" | "facet" | "order"): Column {
  return (
    plan.columns.find((column) => column.path === path) ??
    refuse(`The search index has no field "${path}" to ${use} by`)
  );
}

/** @throws MedusaError INVALID_DATA for a field that cannot be sorted by. */
export function sortableColumn(plan: Plan, path: string): Column {
  const column = columnOf(plan, path, "order");
  return column.sortable && !column.array ? column : refuse(`The search index cannot be sorted by "${path}"`);
}
