import type { LedgerKind } from "../../../shared/marketplace-vocabulary";
import { type BookedPart, saleEntries } from "./entries";

/** What a producer earns with a line, or with a whole part. Đồng; `commission` and the taxes are what is kept back. */
export interface Earned {
  sold: number;
  commission: number;
  vat: number;
  pit: number;
  net: number;
}

export interface Earnings {
  lines: readonly (Earned & { id: string })[];
  delivery: number;
  /** Goods and delivery less commission and tax. */
  total: number;
}

/** Nothing is posted here, so the day is nobody's. */
const NO_DAY = "2000-01-01";

/**
 * What a part brings its producer with the pieces that are left of it: what the ledger books, or will book, for it. Taken
 * from the ledger's own rule, so that the two cannot disagree.
 * @param deliveryRefunded đồng of the delivery fee that were given back
 */
export function earningsOf(part: BookedPart, deliveryRefunded: number): Earnings {
  const entries = saleEntries(part, NO_DAY, deliveryRefunded);
  const lines = part.lines.map(({ id }) => {
    const of = (kind: LedgerKind): number =>
      entries.find((entry) => entry.kind === kind && entry.producer_order_line_id === id)?.amount ?? 0;
    const [sold, commission, vat, pit] = [of("sale"), of("commission"), of("withholding_vat"), of("withholding_pit")];
    // Adding 0 turns a negative zero into zero.
    return {
      id,
      sold,
      commission: 0 - commission,
      vat: 0 - vat,
      pit: 0 - pit,
      net: sold + commission + vat + pit,
    };
  });
  const delivery = entries.find(({ kind }) => kind === "delivery")?.amount ?? 0;
  return { lines, delivery, total: lines.reduce((sum, { net }) => sum + net, delivery) };
}
