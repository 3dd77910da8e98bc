import type { Audience } from "../../shared/audience";
import { isVnd } from "../../shared/money";
import { isLineQuantity } from "../../shared/quantity";

/** What decides whether a product may be sold. */
export interface GoodsFacts {
  published: boolean;
  /** Alcohol: sold to adults only, and not for cash (Law 44/2019/QH14 and decree 24/2020/NĐ-CP). */
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

/** True when these goods are sold to the audience. Unknown goods, and goods of nobody, are not sellable. */
export function isSellable(goods: GoodsFacts | null, audience: Audience): boolean {
  if (goods === null || !goods.published || goods.producerId === null) return false;
  return audience === "adults" || !goods.ageRestricted;
}

/**
 * The first reason why a line cannot be ordered, or null when it can. Age is asked at the doors of the cart: an order may
 * come of a webhook, which speaks for nobody.
 */
export function lineFault(line: LineFacts): LineFault | null {
  if (!isSellable(line.goods, "adults")) return "product_unavailable";
  if (!isLineQuantity(line.quantity)) return "quantity_invalid";
  return isVnd(line.unitPrice) && line.unitPrice >= 0 ? null : "price_invalid";
}
