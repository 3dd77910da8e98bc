import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { ProducerOrderStatus } from "../../shared/marketplace-vocabulary";
import { insertRows, type SqlManager, updateRow } from "../../shared/sql";
import { mayFollow } from "./rules/status";

/** Who moved a part, when and why. */
export type PartDeed = { actor: string; at: Date; reason?: string | null };

/** What a move may write beside the state. */
export type PartFacts = Partial<{
  carrier: string | null;
  tracking_code: string | null;
  delivered_at: Date;
}>;

/** Adds lines to the history of parts; `from` is null for parts that are new. */
export async function recordMoves(
  manager: SqlManager,
  parts: readonly { id: string; status: ProducerOrderStatus | null }[],
  to: ProducerOrderStatus,
  { actor, at, reason = null }: PartDeed,
): Promise<void> {
  await insertRows(
    manager,
    "producer_order_event",
    parts.map(({ id, status }) => ({
      id: generateEntityId(undefined, "pore"),
      producer_order_id: id,
      from_status: status,
      to_status: to,
      at,
      actor,
      reason,
    })),
  );
}

/** Writes a part's new state with its line in the history. The caller holds the part's lock and asked the table. */
export async function writeMove(
  manager: SqlManager,
  part: { id: string; status: ProducerOrderStatus },
  to: ProducerOrderStatus,
  deed: PartDeed,
  facts: PartFacts = {},
): Promise<void> {
  await updateRow(manager, "producer_order", part.id, { status: to, ...facts });
  await recordMoves(manager, [part], to, deed);
}

/** Moves a part along the transition table; see `MarketplaceModuleService.movePart`. */
export async function movePart(
  manager: SqlManager,
  id: string,
  to: ProducerOrderStatus,
  deed: PartDeed,
  facts: PartFacts,
): Promise<ProducerOrderStatus | null> {
  const [row] = await manager.execute<{ status: ProducerOrderStatus }>(
    "select status from producer_order where id = ? and deleted_at is null for update",
    [id],
  );
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no part ${id}`, "order_not_found");
  if (row.status === to) return null;
  if (!mayFollow(row.status, to)) {
    const message = `A part that is ${row.status} cannot become ${to}`;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "part_state");
  }
  await writeMove(manager, { id, status: row.status }, to, deed, facts);
  return row.status;
}
