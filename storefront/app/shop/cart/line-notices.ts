import type { CartLine } from "./cart";

/** What the catalogue says today about a line's goods. */
export interface CurrentGoods {
  /** Đồng per piece; null when the product has no price now. */
  price: number | null;
  /** Pieces that can be bought; null when stock is not counted. */
  available: number | null;
}

/** Something the buyer must know about a line before ordering. */
export type LineNotice =
  | { kind: "gone" }
  | { kind: "sold_out" }
  | { kind: "short"; available: number }
  | { kind: "price_changed"; from: number; to: number };

/** Compares a line with today's catalogue; `current` undefined means the product is no longer sold. */
export function noticeFor(line: CartLine, current: CurrentGoods | undefined): LineNotice | null {
  if (current === undefined || current.price === null) return { kind: "gone" };
  if (current.available !== null && current.available <= 0) return { kind: "sold_out" };
  if (current.available !== null && current.available < line.quantity)
    return { kind: "short", available: current.available };
  if (current.price !== line.unitPrice) return { kind: "price_changed", from: line.unitPrice, to: current.price };
  return null;
}

/** True when the order cannot be placed until the buyer changes this line. */
export function blocks(notice: LineNotice): boolean {
  return notice.kind !== "price_changed";
}
