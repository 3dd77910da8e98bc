import type { SqlManager } from "../../shared/sql";

/** Tables in which an entry is named beside its goods, each with the column that makes a second row of one producer. */
const MENTIONS: readonly (readonly [table: string, column: string, once: string | null])[] = [
  ["producer_standard", "producer_id", null],
  ["letter", "producer_id", null],
  ["supply_request", "agreed_producer_id", null],
  ["supply_match", "producer_id", "request_id"],
  ["fair_participant", "producer_id", "sales_point_id"],
];

/**
 * Makes the goods of one producer another one's. What they were rated hangs on the goods and stays as it is.
 * @returns ids of the products
 */
export async function moveGoods(sql: SqlManager, from: string, to: string): Promise<string[]> {
  // A product that was the other's once, and taken away, has left a row under the same key.
  await sql.execute(
    `delete from product_producer gone where gone.producer_id = ? and gone.deleted_at is not null
       and gone.product_id in (select product_id from product_producer where producer_id = ? and deleted_at is null)`,
    [to, from],
  );
  const moved = await sql.execute<{ product_id: string }>(
    `update product_producer set producer_id = ?, updated_at = now() where producer_id = ? and deleted_at is null
     returning product_id`,
    [to, from],
  );
  return moved.map(({ product_id }) => product_id).toSorted();
}

/** Names one producer where offices have named another one; where both are named, the other's row goes out of sight. */
export async function moveMentions(sql: SqlManager, from: string, to: string): Promise<void> {
  for (const [table, column, once] of MENTIONS) {
    if (once !== null)
      await sql.execute(
        `update "${table}" doubled set deleted_at = now(), updated_at = now()
         where doubled."${column}" = ? and doubled.deleted_at is null and exists (select 1 from "${table}" kept
           where kept."${column}" = ? and kept."${once}" = doubled."${once}" and kept.deleted_at is null)`,
        [from, to],
      );
    await sql.execute(
      `update "${table}" set "${column}" = ?, updated_at = now() where "${column}" = ? and deleted_at is null`,
      [to, from],
    );
  }
}
