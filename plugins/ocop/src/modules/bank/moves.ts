import { MedusaError } from "@medusajs/framework/utils";
import type { TransferPlace, TransferReason } from "../../shared/bank-vocabulary";
import type { SqlManager } from "../../shared/sql";
import { appliedTo, type Held, lockBook, type Mover, positionsFor, positionsOf, writeParts } from "./parts";
import { placeIncoming, type Placement, takeFrom, type Target } from "./rules/placement";

async function move(
  sql: SqlManager,
  from: readonly Held[],
  to: (held: Held) => Placement[],
  reason: TransferReason,
  mover: Mover,
): Promise<void> {
  const parts = from.flatMap((held) => {
    const common = { transfer_id: held.origin_id, origin_id: held.origin_id };
    const { place, session_id, order_id, amount } = held;
    return [
      { ...common, place, session_id, order_id, amount: -amount, reason },
      ...to(held).map((placement) => ({ ...common, ...placement })),
    ];
  });
  await writeParts(sql, parts, mover);
}

const into =
  (place: TransferPlace, reason: TransferReason) =>
  (held: Held): Placement[] => [
    { place, amount: held.amount, reason, session_id: held.session_id, order_id: held.order_id },
  ];

/** Money of an order that it may not keep becomes owed to its sender: the newest transfer first. Đồng. */
export async function releaseApplied(
  sql: SqlManager,
  sessionId: string,
  keep: number,
  reason: TransferReason,
): Promise<number> {
  await lockBook(sql);
  const over = (await appliedTo(sql, sessionId)) - keep;
  if (over <= 0) return 0;
  const applied = (await positionsFor(sql, sessionId)).filter(({ place }) => place === "applied");
  await move(sql, takeFrom(over, applied), into("refund_due", reason), reason, { actor: "shop" });
  return over;
}

async function heldOf(sql: SqlManager, transferId: string, place: TransferPlace): Promise<Held[]> {
  const held = (await positionsOf(sql, transferId)).filter((one) => one.place === place && one.amount > 0);
  if (held.length > 0) return held;
  throw new MedusaError(MedusaError.Types.CONFLICT, `Nothing of ${transferId} is ${place}`, "transfer_settled");
}

/**
 * An operator says which order a transfer was meant for; it is then placed as if it had named it.
 * @returns where its đồng went
 * @throws MedusaError conflict (`transfer_settled`) when nothing of it is unmatched any more
 */
export async function assignTransfer(
  sql: SqlManager,
  transferId: string,
  target: Target,
  mover: Mover,
): Promise<Placement[]> {
  await lockBook(sql);
  // One position: what nobody knows an order of is not told apart any further.
  const held = await heldOf(sql, transferId, "unmatched");
  const applied = await appliedTo(sql, target.session_id);
  const placed = (one: Held) => placeIncoming(one.amount, target, applied);
  await move(sql, held, placed, "operator", mover);
  return held.flatMap(placed);
}

/**
 * An operator gives up looking for an order: the money is owed to its sender.
 * @throws MedusaError conflict (`transfer_settled`) when nothing of it is unmatched any more
 */
export async function giveUpTransfer(sql: SqlManager, transferId: string, mover: Mover): Promise<void> {
  await lockBook(sql);
  await move(sql, await heldOf(sql, transferId, "unmatched"), into("refund_due", "operator"), "operator", mover);
}

/**
 * An operator sent back what was owed, all of it.
 * @returns đồng
 * @throws MedusaError conflict (`transfer_settled`) when nothing of it is owed any more
 */
export async function payTransferBack(sql: SqlManager, transferId: string, mover: Mover): Promise<number> {
  await lockBook(sql);
  const held = await heldOf(sql, transferId, "refund_due");
  await move(sql, held, into("paid_back", "operator"), "operator", mover);
  return held.reduce((sum, { amount }) => sum + amount, 0);
}
