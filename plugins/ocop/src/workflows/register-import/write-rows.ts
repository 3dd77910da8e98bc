import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { randomShortId } from "../../shared/short-id";
import { insertRows, type SqlManager, textArray } from "../../shared/sql";

/** Rows of one statement: PostgreSQL takes 65,535 bindings, and no table here has 40 columns. */
const SLICE = 1_000;
/** Draws of short ids before something else must be wrong: one of 3,000 is taken once in 20 lists. */
const DRAWS = 5;

export const newId = (prefix: string): string => generateEntityId(undefined, prefix);

/** Inserts rows of any number; unlike `insertRows` alone a row that meets a unique index ends the transaction. */
export async function insertAll<Row extends object>(
  sql: SqlManager,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += SLICE)
    await insertRows(sql, table, rows.slice(start, start + SLICE), "");
}

/** Short ids that no row of the table has. */
export async function freshShortIds(
  sql: SqlManager,
  table: "producer" | "rated_product",
  count: number,
): Promise<string[]> {
  const fresh = new Set<string>();
  for (let draw = 0; draw < DRAWS && fresh.size < count; draw += 1) {
    const drawn = new Set<string>();
    while (fresh.size + drawn.size < count) {
      const id = randomShortId();
      if (!fresh.has(id)) drawn.add(id);
    }
    const taken = await sql.execute<{ short_id: string }>(
      `select short_id from "${table}" where short_id = any(cast(? as text[]))`,
      [textArray([...drawn])],
    );
    for (const { short_id } of taken) drawn.delete(short_id);
    for (const id of drawn) fresh.add(id);
  }
  if (fresh.size < count)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no free short ids were found", "unknown_error");
  return [...fresh];
}
