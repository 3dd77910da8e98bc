import type { ComputeActionContext, ComputeActions, IPromotionModuleService } from "@medusajs/framework/types";
import PromotionModule from "@medusajs/medusa/promotion";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import keepDiscountsWhole, { roundActions } from "./whole-discounts";

const line = (id: string, subtotal: number, original_total = subtotal) => ({
  id,
  quantity: 1,
  subtotal,
  original_total,
});
const item = (item_id: string, amount: number): ComputeActions => ({
  action: "addItemAdjustment",
  item_id,
  amount,
  code: "A",
});

describe("roundActions", () => {
  it("rounds lines and deliveries and lets the rest through in its place", () => {
    const context = {
      currency_code: "vnd",
      items: [line("x", 115_555)],
      shipping_methods: [{ id: "s", subtotal: 25_001 }],
    } as unknown as ComputeActionContext;
    const actions: ComputeActions[] = [
      { action: "removeItemAdjustment", item_id: "x", adjustment_id: "old", code: "A" },
      item("x", 11_555.5),
      { action: "addShippingMethodAdjustment", shipping_method_id: "s", amount: 12_500.5, code: "B" },
      { action: "campaignBudgetExceeded", code: "C" },
    ];
    expect(roundActions(actions, context)).toEqual([
      actions[0],
      { ...actions[1], amount: 11_556, is_tax_inclusive: true },
      { ...actions[2], amount: 12_501 },
      actions[3],
    ]);
  });

  it("writes the discount of a taxed line with its tax", () => {
    const context = {
      currency_code: "vnd",
      items: [line("x", 100_000, 108_000)],
    } as unknown as ComputeActionContext;
    expect(roundActions([item("x", 15_000)], context)).toMatchObject([{ amount: 16_200, is_tax_inclusive: true }]);
    const inclusive = { ...item("x", 16_200), is_tax_inclusive: true } as ComputeActions;
    expect(roundActions([inclusive], context)).toMatchObject([{ amount: 16_200, is_tax_inclusive: true }]);
  });

  it("leaves out a discount that comes to nothing", () => {
    const context = { currency_code: "vnd", items: [line("x", 3)] } as unknown as ComputeActionContext;
    expect(roundActions([item("x", 0.3)], context)).toEqual([]);
  });
});

describe("keepDiscountsWhole", () => {
  const service = PromotionModule.service.prototype as IPromotionModuleService;
  const original = service.computeActions;

  beforeEach(() => {
    service.computeActions = async () => [item("x", 0.5)];
  });
  afterEach(() => {
    service.computeActions = original;
  });

  const amounts = async (currency_code: string) => {
    const context = { currency_code, items: [line("x", 100)] } as unknown as ComputeActionContext;
    return (await service.computeActions(["A"], context)).map((action) => ("amount" in action ? action.amount : null));
  };

  it("rounds đồng and no other currency, once however often it is loaded", async () => {
    expect(await amounts("vnd")).toEqual([0.5]);
    await keepDiscountsWhole();
    const wrapped = service.computeActions;
    await keepDiscountsWhole();
    expect(service.computeActions).toBe(wrapped);
    expect(await amounts("VND")).toEqual([1]);
    expect(await amounts("eur")).toEqual([0.5]);
  });
});
