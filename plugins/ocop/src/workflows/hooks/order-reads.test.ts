import OrderModule from "@medusajs/medusa/order";
import { describe, expect, it } from "vitest";
import { limited } from "./order-reads";

const both = ["items.tax_lines", "shipping_methods"];

describe("reading orders list by list", () => {
  it("limits a read of known orders with both lists to as many as are asked for", () => {
    expect(limited({ id: ["a", "b"] }, { relations: both })).toEqual({ relations: both, take: 2 });
  });

  it("leaves every other read as it is", () => {
    for (const [filters, config] of [
      [{ id: ["a"] }, { relations: ["items"] }],
      [{ id: ["a"] }, { relations: ["items_of_old", "shipping_methods"] }],
      [{ id: ["a"] }, { relations: both, take: 20 }],
      [{ id: ["a"] }, { relations: both, take: null }],
      [{ id: "a" }, { relations: both }],
      [{}, { relations: both }],
      [undefined, undefined],
    ] as const) {
      const asked = config === undefined ? undefined : { ...config, relations: [...config.relations] };
      expect(limited(filters, asked)).toBe(asked);
    }
  });

  it("has a door: Medusa's module still reads orders by this method", () => {
    expect(typeof (OrderModule.service.prototype as unknown as { listOrders: unknown }).listOrders).toBe("function");
  });
});
