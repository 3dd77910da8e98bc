import type { CartLine } from "./cart";
import type { CheckedCart } from "./cart-store.server";
import type { LineNotice } from "./line-notices";

/** A line without anything that tells which goods it is; pieces and amounts stay, for the sums are made of them. */
function unnamed(line: CartLine): CartLine {
  return { ...line, variantId: "", productId: "", title: "", variant: null, slug: null, thumbnail: null };
}

/**
 * A cart with a drink as somebody without an age pass may see it. The API shows them no drink, so each looks gone; of
 * several such lines only some may be drinks, and none is named.
 */
export function hideDrinks({ cart, notices }: CheckedCart): CheckedCart {
  const gone = new Set(Object.keys(notices).filter((id) => notices[id]?.kind === "gone"));
  const hidden: LineNotice = { kind: "age_screen", sure: gone.size === 1 };
  return {
    cart: { ...cart, lines: cart.lines.map((line) => (gone.has(line.id) ? unnamed(line) : line)) },
    notices: Object.fromEntries(
      Object.entries(notices).map(([id, notice]): [string, LineNotice] => [id, gone.has(id) ? hidden : notice]),
    ),
  };
}
