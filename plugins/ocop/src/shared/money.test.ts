import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, formatVnd, isVnd, toVnd } from "./money";

describe("formatVnd", () => {
  it.each([
    [0, "0\u00a0₫"],
    [999, "999\u00a0₫"],
    [185000, "185.000\u00a0₫"],
    [1234567890, "1.234.567.890\u00a0₫"],
    [-50000, "-50.000\u00a0₫"],
  ])("%d", (amount, printed) => {
    expect(formatVnd(amount)).toBe(printed);
  });
});

describe("toVnd", () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (amount) => {
    expect(isVnd(amount)).toBe(false);
    expect(() => toVnd(amount)).toThrow(RangeError);
  });
});

describe("allocate", () => {
  it("gives what is left to the largest remainders, earlier first", () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10, [1, 2, 3])).toEqual([2, 3, 5]);
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocate(0, [0, 0])).toEqual([0, 0]);
  });

  it("refuses what cannot be split", () => {
    expect(() => allocate(1, [])).toThrow(RangeError);
    expect(() => allocate(1, [0])).toThrow(RangeError);
    expect(() => allocate(1, [-1, 2])).toThrow(RangeError);
    expect(() => allocate(1.5, [1])).toThrow(RangeError);
  });

  it("always sums to the whole, and no part is a đồng or more away from its exact share", () => {
    const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (amount, list) => {
        const total = list.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const parts = allocate(amount, list);
        expect(parts.reduce((sum: number, part) => sum + part, 0)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (list[index] ?? 0)) / total)).toBeLessThan(1.001);
        });
      }),
    );
  });
});
