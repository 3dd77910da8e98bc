import { describe, expect, it } from "vitest";
import { readDecimal, readMoney, readWhole, writeNumber } from "./read-number";

describe("what people type into a box", () => {
  it.each([
    ["185000", 185_000],
    ["185.000", 185_000],
    ["1.234.000 đ", 1_234_000],
    ["1,234,000₫", 1_234_000],
    ["185 000 VND", 185_000],
    ["185k", 185_000],
    ["185 nghìn", 185_000],
    ["45 ngàn đồng".normalize("NFD"), 45_000],
    ["0", 0],
  ])("is money: %s", (text, value) => expect(readMoney(text)).toBe(value));

  it.each(["", "abc", "-5000", "1.5", "12.34", "1.000,000", "1e6", "185kk", "9007199254740993"])(
    "is no money: %j",
    (text) => expect(readMoney(text)).toBeNull(),
  );

  it("is read back from how a box shows it", () => {
    for (const value of [0, 999, 1_000, 185_000, 1_234_567, 500_000_000]) {
      expect(readMoney(writeNumber(value))).toBe(value);
      expect(readWhole(writeNumber(value))).toBe(value);
    }
    expect(readDecimal(writeNumber(29.5))).toBe(29.5);
    expect(writeNumber(null)).toBe("");
  });

  it.each([
    ["29,5", 29.5],
    ["29.5 %", 29.5],
    ["40°", 40],
    ["x", null],
    ["1.234,5", null],
  ])("is a strength or none: %s", (text, value) => expect(readDecimal(text)).toBe(value));
});
