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
  /** Only shown with an age pass; not `sure` where it may be gone as well. */
  | { kind: "age_screen"; sure: boolean }
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

/** True when there is no way to the checkout until the buyer changes this line; for a drink the checkout asks for the age. */
export function blocks(notice: LineNotice): boolean {
  return notice.kind !== "price_changed" && notice.kind !== "age_screen";
}
