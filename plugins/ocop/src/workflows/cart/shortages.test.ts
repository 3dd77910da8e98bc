import { describe, expect, it } from "vitest";
import { shortagesOf } from "./shortages";

const tea = { variantId: "tea", title: "Chè Lam" };

describe("shortagesOf", () => {
  it("is silent when there is enough", () => {
    expect(shortagesOf([{ line: "a", quantity: 2, ...tea }], new Map([["tea", 2]]))).toEqual([]);
  });

  it("names the line and what is left", () => {
    const short = shortagesOf([{ line: "a", quantity: 3, ...tea }], new Map([["tea", 2]]));
    expect(short).toEqual([{ line: "a", title: "Chè Lam", available: 2 }]);
  });

  it("sums lines of one variant", () => {
    const demands = [
      { line: "a", quantity: 2, ...tea },
      { line: "b", quantity: 1, ...tea },
    ];
    expect(shortagesOf(demands, new Map([["tea", 2]])).map(({ line }) => line)).toEqual(["a", "b"]);
  });

  it("never counts what is not counted, and never says a negative number", () => {
    expect(shortagesOf([{ line: "a", quantity: 900, ...tea }], new Map([["tea", null]]))).toEqual([]);
    expect(shortagesOf([{ line: "a", quantity: 1, ...tea }], new Map([["tea", -4]]))[0]?.available).toBe(0);
  });
});
