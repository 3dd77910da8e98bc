import { describe, expect, it } from "vitest";
import { darkness, shadeOf, shadesOf } from "./shades";

describe("the shades of a map", () => {
  it("hold about as many units each, the low ones first", () => {
    expect(shadesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000])).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 1000 },
    ]);
  });

  it.each([[[]], [[0, 0]], [[7]], [[3, 3, 3, 3, 3, 3, 9]], [[1, 1, 2, 2, 2, 2, 5, 5, 8, 8, 8]], [[5, 4, 3, 2, 1, 0]]])(
    "hold each value of %j once, and nothing in none",
    (values: number[]) => {
      const ranges = shadesOf(values);
      for (const value of values)
        expect(ranges.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(value > 0 ? 1 : 0);
      for (const range of ranges)
        expect(values.some((value) => shadeOf(value, ranges) === ranges.indexOf(range))).toBe(true);
      for (const [at, { from }] of ranges.slice(1).entries()) expect(from).toBeGreaterThan(ranges[at]?.to ?? from);
    },
  );

  it("grow darker", () => {
    expect([-1, 0, 1, 2].map((at) => darkness(at, 3))).toEqual([0, expect.closeTo(0.467), expect.closeTo(0.733), 1]);
  });
});
