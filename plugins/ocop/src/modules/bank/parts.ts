import { generateEntityId } from "@medusajs/framework/utils";
import { insertRows, type SqlManager } from "../../shared/sql";
import type { Placement, Position } from "./rules/placement";

/** Who moves money, and what they have to say about it. */
export interface Mover {
  actor: string;
  note?: string | null;
}

export type Placed = Placement & { transfer_id: string; origin_id: string };

/** A position of one transfer's money. */
export type Held = Position & { origin_id: string };

/**
 * One writer at a time: what is applied to an order is read and added to under this lock, which ends with the
 * transaction. Transfers are few; the time it takes is a few milliseconds.
 */
export async function lockBook(sql: SqlManager): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtext('ocop-bank-book'))");
}

export async function writeParts(sql: SqlManager, parts: readonly Placed[], { actor, note }: Mover): Promise<void> {
  const rows = parts.map((part) => ({
    id: generateEntityId(undefined, "btrp"),
    ...part,
    actor,
    note: note ?? null,
  }));
  await insertRows(sql, "bank_transfer_part", rows, "");
}

const HELD = `select origin_id, place, session_id, order_id, sum(amount)::float8 as amount from bank_transfer_part`;
const GROUP = `group by origin_id, place, session_id, order_id having sum(amount) <> 0 order by max(created_at) desc, origin_id`;

/** Where one transfer's money lies, less what reversals took of it. */
export async function positionsOf(sql: SqlManager, originId: string): Promise<Held[]> {
  return sql.execute<Held>(`${HELD} where origin_id = ? ${GROUP}`, [originId]);
}

/** Where the money of one request for money lies; the newest first. */
export async function positionsFor(sql: SqlManager, sessionId: string): Promise<Held[]> {
  return sql.execute<Held>(`${HELD} where session_id = ? ${GROUP}`, [sessionId]);
}

/** Đồng that pay one request for money. */
export async function appliedTo(sql: SqlManager, sessionId: string): Promise<number> {
  const held = await positionsFor(sql, sessionId);
  return held.filter(({ place }) => place === "applied").reduce((sum, { amount }) => sum + amount, 0);
}
