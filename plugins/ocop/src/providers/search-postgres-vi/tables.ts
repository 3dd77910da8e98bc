import type { Column, Plan } from "./plan";

/** One row per physical index: its plan, how many documents it holds, and a number that every write raises. */
export const CATALOG = "search_vi_index";

export const CATALOG_DDL = [
  `CREATE EXTENSION IF NOT EXISTS pg_trgm`,
  `CREATE TABLE IF NOT EXISTS ${CATALOG} (
     name text PRIMARY KEY,
     plan text NOT NULL,
     version bigint NOT NULL DEFAULT 1,
     document_count integer NOT NULL DEFAULT 0,
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
  `CREATE SEQUENCE IF NOT EXISTS ${CATALOG}_version`,
];

/** Documents stand in a table of their own, so that counting and sorting never read past them. */
export function documentTable(plan: Plan): string {
  return `${plan.table}_doc`;
}

/** Every word of the documents once, in the order in which it came; a search sets slips right by them. */
export function wordTable(plan: Plan): string {
  return `${plan.table}_word`;
}

function columnDdl(column: Column): string {
  return `${column.name} ${column.type}${column.array ? "[]" : ""}`;
}

/** `a DESC NULLS LAST, b ASC NULLS LAST, id`: the same spelling in the index and in the query, or it is not used. */
export function orderSql(plan: Plan, order: Record<string, "ASC" | "DESC">, prefix = ""): string {
  const named = Object.entries(order).flatMap(([path, way]) => {
    const column = plan.columns.find((candidate) => candidate.path === path);
    return column === undefined ? [] : [`${prefix}${column.name} ${way} NULLS LAST`];
  });
  return [...named, `${prefix}id`].join(", ");
}

/**
 * Kilobytes of entries that a GIN index gathers before it takes them in: in bulk that costs a sixth of taking in each row by
 * itself, and a search reads past so few of them unnoticed.
 */
const GATHERED = "WITH (fastupdate = on, gin_pending_list_limit = 512)";

/** Statements that build the tables of one index. */
export function createTables(plan: Plan): string[] {
  const { table } = plan;
  const arrays = plan.columns.filter((column) => column.array && column.filterable && column.type === "text");
  return [
    `CREATE TABLE ${table} (
       id text PRIMARY KEY,
       name_fold text NOT NULL,
       name_marks text NOT NULL,
       vec tsvector NOT NULL,
       ${[...plan.columns.map(columnDdl), ...plan.points.flatMap(({ lat, lng }) => [`${lat} float8`, `${lng} float8`])].join(",\n       ")}
     ) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
    `CREATE TABLE ${documentTable(plan)} (id text PRIMARY KEY, document text NOT NULL)`,
    `CREATE TABLE ${wordTable(plan)} (word text PRIMARY KEY, seen integer NOT NULL, number bigserial UNIQUE)`,
    `CREATE INDEX ${table}_vec ON ${table} USING gin (vec) ${GATHERED}`,
    `CREATE INDEX ${table}_trgm ON ${table} USING gin (name_fold gin_trgm_ops) ${GATHERED}`,
    ...arrays.map((column, n) => `CREATE INDEX ${table}_a${n} ON ${table} USING gin (${column.name}) ${GATHERED}`),
    ...plan.points.map(({ lat, lng }, n) => `CREATE INDEX ${table}_g${n} ON ${table} (${lat}, ${lng})`),
    ...plan.orders.map((order, n) => `CREATE INDEX ${table}_o${n} ON ${table} (${orderSql(plan, order)})`),
  ];
}

/** Statements that remove them. */
export function dropTables(plan: Plan): string[] {
  return [plan.table, documentTable(plan), wordTable(plan)].map((table) => `DROP TABLE IF EXISTS ${table}`);
}
