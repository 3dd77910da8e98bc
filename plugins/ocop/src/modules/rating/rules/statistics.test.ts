import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOf, outliersOf, spreadOf } from "./statistics";

const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 15 });

describe("the mean of the sheets", () => {
  it.each([
    [[8996, 8996, 8996, 8996, 8996], 8996],
    [[9000, 9000, 9000, 9000, 9000], 9000],
    [[8999, 9000, 9000, 9000, 9000], 8999],
    [[9500, 8500, 9000, 9200, 8800], 9000],
    [[9500, 8500, 9000, 9200, 8780], 8996],
    [[7000], 7000],
  ])("of %j is %i", (given, mean) => {
    expect(meanOf(given)).toBe(mean);
  });

  it("lies between the least and the most, whatever the order, and reaches a rank only if the sum does", () => {
    fc.assert(
      fc.property(totals, fc.constantFrom(3000, 5000, 7000, 9000), (given, floor) => {
        const mean = meanOf(given);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
        expect(meanOf(given.toReversed())).toBe(mean);
        expect(mean >= floor).toBe(given.reduce((sum, one) => sum + one, 0) >= floor * given.length);
      }),
    );
  });

  it("is none without a sheet", () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });
});

describe("the spread", () => {
  it("is the standard deviation over n - 1", () => {
    expect(spreadOf([7000])).toBeNull();
    expect(spreadOf([7000, 7000, 7000])).toBe(0);
    expect(spreadOf([6000, 8000])).toBe(1414);
    expect(spreadOf([9500, 8500, 9000, 9200, 8800])).toBe(381);
  });
});

describe("outliers", () => {
  it.each([
    [
      [8000, 8100, 7900, 8050, 4000],
      [false, false, false, false, true],
    ],
    [
      [8000, 8000, 8000, 8000, 4000],
      [false, false, false, false, true],
    ],
    [
      [8000, 8000, 8000, 8000, 7600],
      [false, false, false, false, false],
    ],
    [
      [9500, 8500, 9000, 9200, 8800],
      [false, false, false, false, false],
    ],
    [
      [8000, 4000],
      [false, false],
    ],
    [[8000], [false]],
    [[], []],
  ])("among %j are %j", (given, expected) => {
    expect(outliersOf(given)).toEqual(expected);
  });

  it("are never half of the sheets, and never whoever stands in the middle", () => {
    fc.assert(
      fc.property(totals, (given) => {
        const found = outliersOf(given);
        expect(found.filter(Boolean).length).toBeLessThan(given.length / 2 + 0.5);
        const odd = given.length % 2 === 1 ? given : given.slice(1);
        const middle = odd.toSorted((a, b) => a - b)[Math.floor(odd.length / 2)];
        expect(outliersOf(odd)[odd.findIndex((one) => one === middle)] ?? false).toBe(false);
      }),
    );
  });
});
