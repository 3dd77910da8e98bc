import type { CartLine } from "./cart";
import { hideDrinks } from "./hidden-lines";
import { blocks } from "./line-notices";

const line = (id: string, title: string): CartLine => ({
  id,
  variantId: `variant of ${title}`,
  productId: `product of ${title}`,
  title,
  variant: `bottle of ${title}`,
  slug: `slug of ${title}`,
  thumbnail: `picture of ${title}`,
  quantity: 2,
  unitPrice: 50_000,
  total: 100_000,
});
const cart = {
  id: "cart_1",
  lines: [line("a", "Chè lam"), line("b", "Rượu mẫu")],
  pieces: 4,
  itemTotal: 200_000,
  discountTotal: 0,
  regionId: "r",
  completedAt: null,
  paymentCollectionId: null,
};

describe("a cart with a drink, without an age pass", () => {
  it("names the drink nowhere, and keeps its pieces and its amount", () => {
    const shown = hideDrinks({ cart, notices: { b: { kind: "gone" } } });
    expect(JSON.stringify(shown)).not.toContain("Rượu mẫu");
    expect(shown.cart.lines).toMatchObject([
      line("a", "Chè lam"),
      { id: "b", quantity: 2, unitPrice: 50_000, total: 100_000 },
    ]);
    expect(shown.notices).toEqual({ b: { kind: "age_screen", sure: true } });
  });

  it("claims of no line that it is a drink where several look gone, and leaves other notices", () => {
    const changed = { kind: "price_changed", from: 1, to: 2 } as const;
    const lines = [...cart.lines, line("c", "Bánh mẫu")];
    const shown = hideDrinks({
      cart: { ...cart, lines },
      notices: { a: changed, b: { kind: "gone" }, c: { kind: "gone" } },
    });
    const hidden = { kind: "age_screen", sure: false };
    expect(shown.notices).toEqual({ a: changed, b: hidden, c: hidden });
    expect(JSON.stringify(shown)).not.toContain("Bánh mẫu");
  });

  it("has a way to the checkout, which asks for the age", () => {
    expect(blocks({ kind: "age_screen", sure: true })).toBe(false);
  });
});
