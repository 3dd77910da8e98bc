import { describe, expect, it } from "vitest";
import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";
import { choicesOf, feeOf, pickName, picksFault, readPicks, settledPicks, withPick } from "./picks";

const option = (id: string, amount: number, kind: "delivery" | "pickup" = "delivery") => ({
  id,
  kind,
  name: "Giao tiêu chuẩn",
  amount,
  free_from: null,
  promised_days: null,
  sales_point: null,
});
const part = (id: string, more: Partial<CartPart> = {}): CartPart => ({
  producer: { id, name: "Hợp tác xã Mẫu", slug: id },
  mode: "delivery",
  lines: [],
  item_total: 100_000,
  options: [option(`${id}-fast`, 55_000), option(`${id}-slow`, 30_000), option(`${id}-shop`, 0, "pickup")],
  chosen: null,
  amount: null,
  ...more,
});
const tour = part("p3", { mode: "booking", options: [] });

describe("picks", () => {
  it("are read from the radio groups of the form, and nothing else", () => {
    const form = new FormData();
    form.set(pickName("p1"), "p1-slow");
    form.set("delivery", "p2-slow");
    expect(readPicks(form)).toBe("p1=p1-slow");
  });

  it("start with the cheapest way to the door, and keep what was chosen while it is offered", () => {
    const parts = [part("p1"), part("p2", { chosen: "p2-shop" }), tour];
    expect(settledPicks(parts, "")).toBe("p1=p1-slow&p2=p2-shop");
    expect(settledPicks(parts, "p1=p1-fast&p2=gone")).toBe("p1=p1-fast&p2=p2-shop");
  });

  it("are missing, gone or fine; a booking needs none", () => {
    const parts = [part("p1"), tour];
    expect(picksFault(parts, "")).toBe("required");
    expect(picksFault(parts, "p1=p2-slow")).toBe("delivery_gone");
    expect(picksFault(parts, "p1=p1-slow")).toBeNull();
    expect(choicesOf(parts, "p1=p1-slow&p3=x")).toEqual([{ producer_id: "p1", option_id: "p1-slow" }]);
  });

  it("sum to the fee", () => {
    const parts = [part("p1"), part("p2"), tour];
    expect(feeOf(parts, "p1=p1-slow")).toBeNull();
    expect(feeOf(parts, withPick("p1=p1-slow", "p2", "p2-fast"))).toBe(85_000);
  });
});
