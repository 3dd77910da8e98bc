import { describe, expect, it } from "vitest";
import { toCart, type CartLine, type MedusaCart } from "./cart";
import { blocks, noticeFor } from "./line-notices";

const line: CartLine = {
  id: "li_1",
  variantId: "v",
  productId: "p",
  title: "Chè lam",
  variant: null,
  slug: null,
  thumbnail: null,
  quantity: 3,
  unitPrice: 40_000,
  total: 120_000,
};

describe("noticeFor", () => {
  it("is silent about a line that stands", () => {
    expect(noticeFor(line, { price: 40_000, available: 3 })).toBeNull();
    expect(noticeFor(line, { price: 40_000, available: null })).toBeNull();
  });

  it("tells gone, sold out, short and changed apart", () => {
    expect(noticeFor(line, undefined)).toEqual({ kind: "gone" });
    expect(noticeFor(line, { price: null, available: 5 })).toEqual({ kind: "gone" });
    expect(noticeFor(line, { price: 40_000, available: 0 })).toEqual({ kind: "sold_out" });
    expect(noticeFor(line, { price: 40_000, available: 2 })).toEqual({ kind: "short", available: 2 });
    expect(noticeFor(line, { price: 45_000, available: 9 })).toEqual({
      kind: "price_changed",
      from: 40_000,
      to: 45_000,
    });
  });

  it("lets only a changed price through to the order", () => {
    expect(blocks({ kind: "price_changed", from: 1, to: 2 })).toBe(false);
    expect(blocks({ kind: "short", available: 1 })).toBe(true);
    expect(blocks({ kind: "gone" })).toBe(true);
  });
});

describe("toCart", () => {
  it("keeps the order of adding and hides technical variant titles", () => {
    const item = (id: string, created_at: string) => ({
      id,
      created_at,
      variant_id: "v",
      product_id: "p",
      title: "x",
      product_title: "Chè lam",
      variant_title: "Default variant",
      product_handle: null,
      thumbnail: null,
      quantity: 2,
      unit_price: 1000,
      total: 2000,
    });
    const cart: MedusaCart = {
      id: "cart_1",
      region_id: "r",
      completed_at: null,
      item_total: 4000,
      original_item_total: 4000,
      items: [item("b", "2026-03-02"), item("a", "2026-03-01")],
    };
    const shown = toCart(cart);
    expect(shown.lines.map(({ id, variant }) => [id, variant])).toEqual([
      ["a", null],
      ["b", null],
    ]);
    expect(shown.pieces).toBe(4);
  });
});
