import type { RefundKind } from "../../../shared/marketplace-vocabulary";
import { portion } from "./commission";

/** A line as refunds see it. Đồng and pieces. */
export interface RefundableLine {
  id: string;
  quantity: number;
  /** What the buyer pays for the whole line, after discounts. */
  total: number;
  cancelled_quantity: number;
  refunded_amount: number;
}

export interface RefundablePart {
  total: number;
  delivery_total: number;
  delivery_refunded: number;
  lines: readonly RefundableLine[];
}

/** What is asked for: pieces of lines (all that are left when not named), delivery, or an amount without goods. */
export interface RefundRequest {
  kind: RefundKind;
  lines: readonly { id: string; quantity: number }[] | null;
  /** Whether the fee is given back too; by default only when no piece is left. */
  delivery: boolean | null;
  /** Goodwill only: đồng without goods. */
  amount: number | null;
}

export interface PlannedLine {
  id: string;
  quantity: number;
  amount: number;
}

export interface RefundPlan {
  lines: PlannedLine[];
  items_amount: number;
  delivery_amount: number;
  amount: number;
  /** No piece is left after this. */
  empties: boolean;
}

export type RefundFault = "refund_empty" | "refund_too_much" | "refund_line_unknown";

const leftOf = (line: RefundableLine): number => line.quantity - line.cancelled_quantity;

/** Spreads đồng without goods over the lines, first come first served, as far as each line still has money. */
function spread(amount: number, lines: readonly RefundableLine[]): PlannedLine[] {
  let rest = amount;
  return lines.flatMap((line) => {
    const take = Math.min(rest, line.total - line.refunded_amount);
    rest -= take;
    return take > 0 ? [{ id: line.id, quantity: 0, amount: take }] : [];
  });
}

/**
 * What pieces cost the buyer: their share of the line's total, so that all pieces together cost exactly the line. Money
 * that goodwill gave back before is not given twice: the last pieces carry what is left.
 */
function priced(line: RefundableLine, quantity: number): number {
  const share = portion(line.total, line.quantity, line.cancelled_quantity, quantity);
  return Math.min(share, line.total - line.refunded_amount);
}

/**
 * Turns a request into whole đồng, bounded by what is left of the part. Pure: whoever calls it holds the part's lock, so
 * two refunds at once see one another.
 */
export function planRefund(part: RefundablePart, request: RefundRequest): RefundPlan | RefundFault {
  if (request.kind === "goodwill" && request.amount !== null) {
    const open = part.lines.reduce((sum, line) => sum + line.total - line.refunded_amount, 0);
    if (!Number.isSafeInteger(request.amount) || request.amount <= 0) return "refund_empty";
    if (request.amount > open) return "refund_too_much";
    const lines = spread(request.amount, part.lines);
    return { lines, items_amount: request.amount, delivery_amount: 0, amount: request.amount, empties: false };
  }
  const asked = request.lines ?? part.lines.map((line) => ({ id: line.id, quantity: leftOf(line) }));
  const byId = new Map(part.lines.map((line) => [line.id, line]));
  const wanted = new Map<string, number>();
  for (const { id, quantity } of asked) wanted.set(id, (wanted.get(id) ?? 0) + quantity);
  const lines: PlannedLine[] = [];
  for (const [id, quantity] of wanted) {
    const line = byId.get(id);
    if (line === undefined) return "refund_line_unknown";
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > leftOf(line)) return "refund_too_much";
    if (quantity > 0) lines.push({ id, quantity, amount: priced(line, quantity) });
  }
  const left = part.lines.reduce((sum, line) => sum + leftOf(line), 0);
  const taken = lines.reduce((sum, line) => sum + line.quantity, 0);
  const empties = taken === left && taken > 0;
  const items_amount = lines.reduce((sum, line) => sum + line.amount, 0);
  const delivery_amount = (request.delivery ?? empties) ? part.delivery_total - part.delivery_refunded : 0;
  if (taken === 0 && delivery_amount === 0) return "refund_empty";
  return { lines, items_amount, delivery_amount, amount: items_amount + delivery_amount, empties };
}
