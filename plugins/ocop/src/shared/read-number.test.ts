import { describe, expect, it } from "vitest";
import { readDecimal, readWhole } from "./read-number";

describe("readWhole", () => {
  it.each([
    ["1.234.000", 1_234_000],
    ["1,234,000", 1_234_000],
    ["185000", 185_000],
    ["185\u00a0000", 185_000],
    ["0", 0],
  ])("reads %s", (text, value) => expect(readWhole(text)).toBe(value));

  it.each(["", "-5", "1,5", "12.34", "1.000,000", "1e5", "9007199254740993", "năm"])("refuses %j", (text) =>
    expect(readWhole(text)).toBeNull(),
  );
});

describe("readDecimal", () => {
  it.each([
    ["1,5", 1.5],
    ["1.234,5", 1234.5],
    ["1.5", 1.5],
    ["29.5", 29.5],
    ["1.234", 1234],
    ["40", 40],
    ["0,25", 0.25],
  ])("reads %s", (text, value) => expect(readDecimal(text)).toBe(value));

  it.each(["", "-1", "1,2,3", "1.2.3", "40%", ","])("refuses %j", (text) => expect(readDecimal(text)).toBeNull());
});
