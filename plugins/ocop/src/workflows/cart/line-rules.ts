import { isVnd } from "../../shared/money";
import { isLineQuantity } from "../../shared/quantity";

/** What decides whether a product may be sold to anybody in the shop. */
export interface GoodsFacts {
  published: boolean;
  /**
   * Alcohol and other goods for adults. They stay out of every cart until the
   * shop can check the buyer's age and take payment without cash
   * (Law 44/2019/QH14 and decree 24/2020/NĐ-CP on alcohol).
   */
  ageRestricted: boolean;
  /** Who makes them; null where nobody is known who could be paid. */
  producerId: string | null;
}

/** A cart line as it stands when the order is about to be placed. */
export interface LineFacts {
  quantity: unknown;
  /** Đồng per piece. */
  unitPrice: unknown;
  /** Null when the product is gone. */
  goods: GoodsFacts | null;
}

export type LineFault = "product_unavailable" | "quantity_invalid" | "price_invalid";

/** True when anybody may put these goods in a cart. Unknown goods, and goods of nobody, are not sellable. */
export function isSellable(goods: GoodsFacts | null): boolean {
  return goods !== null && goods.published && !goods.ageRestricted && goods.producerId !== null;
}

/** The first reason why a line cannot be ordered, or null when it can. */
export function lineFault(line: LineFacts): LineFault | null {
  if (!isSellable(line.goods)) return "product_unavailable";
  if (!isLineQuantity(line.quantity)) return "quantity_invalid";
  return isVnd(line.unitPrice) && line.unitPrice >= 0 ? null : "price_invalid";
}
