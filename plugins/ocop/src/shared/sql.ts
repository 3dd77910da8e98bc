import type { Context } from "@medusajs/framework/types";

/** The part of MikroORM's manager that hand-written statements need; bindings are `?`. */
export interface SqlManager {
  execute<Row>(sql: string, bindings?: readonly unknown[]): Promise<Row[]>;
}

/** The transaction that a service method runs in. @throws Error outside of one, which is a mistake in the code */
export function transactionOf(context: Context<SqlManager>): SqlManager {
  const { transactionManager } = context;
  if (!transactionManager) throw new Error("this is written inside a transaction only");
  return transactionManager;
}

/** `?, ?, ?` for a list of bindings. */
export function listed(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

/**
 * Inserts rows of one shape in a single statement. Rows that meet a unique index are left out.
 * @returns the rows that were inserted
 */
export async function insertRows<Row extends object>(
  manager: SqlManager,
  table: string,
  rows: readonly Row[],
  conflict = "on conflict do nothing",
): Promise<Row[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first) as (keyof Row & string)[];
  const names = columns.map((column) => `"${column}"`).join(", ");
  return manager.execute<Row>(
    `insert into "${table}" (${names}) values ${rows.map(() => `(${listed(columns)})`).join(", ")} ${conflict} returning *`,
    rows.flatMap((row) => columns.map((column) => row[column])),
  );
}

/** Writes some columns of a row anew, at least one, and when. @param changes values by column */
export async function updateRow(manager: SqlManager, table: string, id: string, changes: object): Promise<void> {
  const entries = Object.entries(changes);
  await manager.execute(
    `update "${table}" set ${entries.map(([column]) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...entries.map(([, value]: [string, unknown]) => value), id],
  );
}

/** A list of texts as one binding, for `any(cast(? as text[]))`: lists of thousands of ids are one value then. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(",")}}`;
}

/**
 * Deletes rows of a table for good, at most `limit` of them and none that somebody holds just now.
 * @returns how many
 */
export async function deleteSome(
  manager: SqlManager,
  table: string,
  { where, bindings, limit }: { where: string; bindings: readonly unknown[]; limit: number },
): Promise<number> {
  const rows = await manager.execute<{ id: string }>(
    `delete from "${table}" where id in (select id from "${table}" where ${where} limit ? for update skip locked) returning id`,
    [...bindings, limit],
  );
  return rows.length;
}
