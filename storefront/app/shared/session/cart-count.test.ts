import { describe, expect, it } from "vitest";
import { cartCountIn } from "./cart-count";

describe("cartCountIn", () => {
  it("finds the number among other cookies", () => {
    expect(cartCountIn("lang=vi; ocop_cart_count=12; a=b")).toBe(12);
  });

  it("takes anything else for an empty cart", () => {
    expect(cartCountIn("")).toBe(0);
    expect(cartCountIn("ocop_cart_count=-3")).toBe(0);
    expect(cartCountIn("xocop_cart_count=3")).toBe(0);
  });
});
