import type { LeftOut } from "../../contract/account";
import { MAX_LINE_QUANTITY } from "../../shared/quantity";

/** A line of the old order. */
export interface OldLine {
  variantId: string | null;
  title: string;
  variant: string | null;
  quantity: number;
}

export interface ReorderFacts {
  /** Variants that may be sold to anybody today and have a price. */
  sellable: ReadonlySet<string>;
  /** Pieces that can be bought, by variant; null where stock is not counted. */
  stock: ReadonlyMap<string, number | null>;
  /** Pieces that the cart holds already, by variant. */
  inCart: ReadonlyMap<string, number>;
}

export interface ReorderPlan {
  take: { variantId: string; quantity: number }[];
  leftOut: LeftOut[];
}

/**
 * What of an old order can be bought again. Lines of one variant are summed, what the cart holds counts against stock
 * and against the most of one product; whatever cannot be taken in full is named with its reason.
 */
export function planReorder(lines: readonly OldLine[], facts: ReorderFacts): ReorderPlan {
  const plan: ReorderPlan = { take: [], leftOut: [] };
  for (const line of summed(lines)) {
    const added = line.variantId === null ? 0 : Math.min(line.quantity, roomFor(line.variantId, facts));
    const sold = line.variantId !== null && facts.sellable.has(line.variantId);
    if (line.variantId !== null && added > 0) plan.take.push({ variantId: line.variantId, quantity: added });
    if (added === line.quantity) continue;
    const reason = !sold ? "not_sold" : added > 0 || holds(line.variantId, facts) ? "fewer" : "sold_out";
    plan.leftOut.push({ title: line.title, variant: line.variant, reason, wanted: line.quantity, added });
  }
  return plan;
}

function holds(variantId: string | null, { inCart }: ReorderFacts): boolean {
  return variantId !== null && (inCart.get(variantId) ?? 0) > 0;
}

function roomFor(variantId: string, { sellable, stock, inCart }: ReorderFacts): number {
  if (!sellable.has(variantId)) return 0;
  const available = stock.get(variantId);
  const most = available === null ? MAX_LINE_QUANTITY : Math.min(available ?? 0, MAX_LINE_QUANTITY);
  return Math.max(0, most - (inCart.get(variantId) ?? 0));
}

function summed(lines: readonly OldLine[]): OldLine[] {
  const byVariant = new Map<string, OldLine>();
  const gone: OldLine[] = [];
  for (const line of lines) {
    if (line.variantId === null) gone.push(line);
    else {
      const before = byVariant.get(line.variantId);
      byVariant.set(line.variantId, before ? { ...before, quantity: before.quantity + line.quantity } : line);
    }
  }
  return [...byVariant.values(), ...gone];
}
