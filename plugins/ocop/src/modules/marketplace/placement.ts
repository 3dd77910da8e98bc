import { generateEntityId } from "@medusajs/framework/utils";
import { recordMoves } from "./part-events";
import type { OrderPart } from "./rules/split";
import { insertRows, type SqlManager } from "../../shared/sql";

interface PlacedPart {
  id: string;
  order_id: string;
  producer_id: string;
}

/**
 * Stores the parts of one order. Parts that are there already are left as they are, so that any number of callers, one
 * after the other or at once, leave one part a producer; lines that a crash left out are filled in.
 * @returns the parts that this call created
 */
export async function storeParts(manager: SqlManager, parts: readonly OrderPart[], at: Date): Promise<PlacedPart[]> {
  const [first] = parts;
  if (first === undefined) return [];
  const rows = parts.map(({ lines: _lines, ...part }) => ({ id: generateEntityId(undefined, "pord"), ...part }));
  const created = await insertRows(manager, "producer_order", rows);
  const stored = await manager.execute<PlacedPart>(
    "select id, order_id, producer_id from producer_order where order_id = ? and deleted_at is null",
    [first.order_id],
  );
  const ids = new Map(stored.map(({ producer_id, id }) => [producer_id, id]));
  const lines = parts.flatMap((part) =>
    part.lines.map((line) => ({
      id: generateEntityId(undefined, "porl"),
      producer_order_id: ids.get(part.producer_id),
      ...line,
    })),
  );
  await insertRows(manager, "producer_order_line", lines);
  const placed = created.map(({ id }) => ({ id, status: null }));
  await recordMoves(manager, placed, "new", { actor: "buyer", at });
  return created;
}
