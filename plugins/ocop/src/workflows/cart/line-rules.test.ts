import { describe, expect, it } from "vitest";
import { isSellable, lineFault } from "./line-rules";

const goods = { published: true, ageRestricted: false, producerId: "pdr_1" };

describe("isSellable", () => {
  it.each(["everyone", "adults"] as const)("sells published goods of a producer to %s", (audience) => {
    expect(isSellable(goods, audience)).toBe(true);
    expect(isSellable({ ...goods, published: false }, audience)).toBe(false);
    expect(isSellable({ ...goods, producerId: null }, audience)).toBe(false);
    expect(isSellable(null, audience)).toBe(false);
  });

  it("sells goods for adults to adults alone", () => {
    expect(isSellable({ ...goods, ageRestricted: true }, "everyone")).toBe(false);
    expect(isSellable({ ...goods, ageRestricted: true }, "adults")).toBe(true);
  });
});

describe("lineFault", () => {
  it("passes a good line", () => {
    expect(lineFault({ quantity: 3, unitPrice: 185_000, goods })).toBeNull();
  });

  it("names what is wrong", () => {
    expect(lineFault({ quantity: 3, unitPrice: 185_000, goods: null })).toBe("product_unavailable");
    expect(lineFault({ quantity: 0.1, unitPrice: 185_000, goods })).toBe("quantity_invalid");
    expect(lineFault({ quantity: 1e9, unitPrice: 185_000, goods })).toBe("quantity_invalid");
    expect(lineFault({ quantity: 1, unitPrice: 185_000.5, goods })).toBe("price_invalid");
    expect(lineFault({ quantity: 1, unitPrice: -1, goods })).toBe("price_invalid");
  });
});
