import { describe, expect, it } from "vitest";
import { readCartForm, readQuantity, safeReturn } from "./form";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("readQuantity", () => {
  it.each([
    ["1", 1],
    [" 12 ", 12],
    ["999", 999],
  ])("reads %s", (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity);
  });

  it.each(["", "0", "-1", "0.1", "1,5", "1e9", "1000", "3 cái", "٣"])("refuses %s", (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe("readCartForm", () => {
  it("adds one piece when no number is sent", () => {
    expect(readCartForm(form({ intent: "add", variantId: "v1" }))).toEqual({
      intent: "add",
      variantId: "v1",
      quantity: 1,
      returnTo: null,
    });
  });

  it("steps from the number in the form, and removes at zero", () => {
    expect(readCartForm(form({ intent: "update", lineId: "l", quantity: "2", step: "more" }))).toEqual({
      intent: "update",
      lineId: "l",
      quantity: 3,
    });
    expect(readCartForm(form({ intent: "update", lineId: "l", quantity: "1", step: "less" }))).toEqual({
      intent: "remove",
      lineId: "l",
    });
    expect(readCartForm(form({ intent: "update", lineId: "l", quantity: "999", step: "more" }))).toEqual({
      intent: "invalid",
    });
  });

  it("refuses what it does not know", () => {
    expect(readCartForm(form({ intent: "add", variantId: "v1", quantity: "0.1" }))).toEqual({ intent: "invalid" });
    expect(readCartForm(form({ intent: "steal", quantity: "1" }))).toEqual({ intent: "invalid" });
    expect(readCartForm(form({}))).toEqual({ intent: "invalid" });
  });
});

describe("safeReturn", () => {
  it("goes back only within this site", () => {
    expect(safeReturn("/san-pham/che-lam-abc234?x=1")).toBe("/san-pham/che-lam-abc234?x=1");
    for (const path of ["//evil.example", "/\\evil.example", "https://evil.example", "", "javascript:alert(1)"])
      expect(safeReturn(path)).toBeNull();
  });
});
