import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { type RefundKind } from "../../shared/marketplace-vocabulary";
import { appendEntries } from "./ledger";
import { writeMove } from "./part-events";
import { type LockedPart, lockPart } from "./parts";
import { refundEntries } from "./rules/entries";
import { planRefund, type RefundFault, type RefundPlan } from "./rules/refund-plan";
import { isBeforePacking, mayTakeBack } from "./rules/status";
import { insertRows, type SqlManager } from "../../shared/sql";

export interface RefundInput {
  producer_order_id: string;
  kind: RefundKind;
  /** By line of the part; null for all that is left. */
  lines: readonly { id: string; quantity: number }[] | null;
  delivery: boolean | null;
  /** Goodwill without goods, đồng. */
  amount: number | null;
  reason: string | null;
  actor: string;
  /** Asking again with the same key is the same refund. */
  idempotency_key: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  day: string;
}

export interface TakenBack {
  id: string;
  producer_order_id: string;
  order_id: string;
  amount: number;
  /** Of the amount, what was paid and goes back to the buyer. */
  paid_back: number;
  /** False when this key had been used before. */
  fresh: boolean;
  plan: RefundPlan | null;
  status: { from: string; to: string } | null;
}

const messages: Record<RefundFault, string> = {
  refund_empty: "There is nothing to take back",
  refund_too_much: "More is taken back than there is left",
  refund_line_unknown: "The part has no such line",
};

type Stored = Pick<TakenBack, "id" | "producer_order_id" | "order_id" | "amount" | "paid_back">;

async function alreadyMade(manager: SqlManager, key: string): Promise<Stored | undefined> {
  const [row] = await manager.execute<Stored>(
    "select id, producer_order_id, order_id, amount, paid_back from producer_refund where idempotency_key = ?",
    [key],
  );
  return row;
}

/** The state that follows when pieces are taken back; null when the state stays. */
function statusAfter(
  part: LockedPart,
  kind: RefundKind,
  plan: RefundPlan,
): "cancelled" | "partly_cancelled" | "refused" | null {
  if (kind === "goodwill" || kind === "return") return null;
  if (plan.empties) return kind === "refused" ? "refused" : "cancelled";
  return part.status !== "partly_cancelled" && isBeforePacking(part.status) ? "partly_cancelled" : null;
}

/**
 * Takes pieces, delivery or money of a part back: bounded by what is left of the part, under its lock, with the refund's
 * row, the lines' counters, the ledger's reversal and the part's state in the caller's one transaction. Stock and payment
 * follow outside, from the row.
 * @throws MedusaError not_allowed for a part that is over, or for more than is left
 */
export async function takeBack(manager: SqlManager, input: RefundInput): Promise<TakenBack> {
  const part = await lockPart(manager, input.producer_order_id);
  const made = await alreadyMade(manager, input.idempotency_key);
  if (made) return { ...made, fresh: false, plan: null, status: null };
  if (!mayTakeBack(input.kind, part.status)) {
    const message = `Nothing can be taken back as "${input.kind}" of a part that is ${part.status}`;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "part_state");
  }
  const plan = planRefund(part, input);
  if (typeof plan === "string") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, messages[plan], plan);

  const id = generateEntityId(undefined, "pref");
  const paid_back = part.paid_at === null ? 0 : plan.amount;
  await insertRows(manager, "producer_refund", [
    {
      id,
      producer_order_id: part.id,
      order_id: part.order_id,
      kind: input.kind,
      amount: plan.amount,
      items_amount: plan.items_amount,
      delivery_amount: plan.delivery_amount,
      paid_back,
      lines: JSON.stringify(
        plan.lines.map((line) => ({ producer_order_line_id: line.id, quantity: line.quantity, amount: line.amount })),
      ),
      reason: input.reason,
      actor: input.actor,
      status: "pending",
      idempotency_key: input.idempotency_key,
    },
  ]);
  for (const line of plan.lines) {
    await manager.execute(
      `update producer_order_line set cancelled_quantity = cancelled_quantity + ?, refunded_amount = refunded_amount + ?,
       updated_at = now() where id = ?`,
      [line.quantity, line.amount, line.id],
    );
  }
  if (part.paid_at !== null) {
    const booked = new Map(part.lines.map((line) => [line.id, line]));
    const lines = plan.lines.flatMap(({ id: lineId, quantity, amount }) => {
      const line = booked.get(lineId);
      return line ? [{ line, quantity, amount }] : [];
    });
    const delivery = plan.delivery_amount;
    await appendEntries(manager, refundEntries(part, { refundId: id, lines, delivery, day: input.day }));
  }
  const to = statusAfter(part, input.kind, plan);
  if (to !== null) await writeMove(manager, part, to, { actor: input.actor, at: new Date(), reason: input.reason });
  const status = to === null ? null : { from: part.status, to };
  return {
    id,
    producer_order_id: part.id,
    order_id: part.order_id,
    amount: plan.amount,
    paid_back,
    fresh: true,
    plan,
    status,
  };
}
