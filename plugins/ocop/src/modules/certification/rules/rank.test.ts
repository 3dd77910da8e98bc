import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf, recognitionOf } from "./rank";

const score = fc.double({ min: 0, max: 100, noNaN: true });

describe("rankOf", () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.99, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("%s points are rank %s", (points, rank) => {
    expect(rankOf(points)).toBe(rank);
  });

  it("never falls when points rise", () => {
    fc.assert(fc.property(score, score, (a, b) => rankOf(Math.min(a, b)) <= rankOf(Math.max(a, b))));
  });

  it.each([-0.01, 100.01, Number.NaN, Infinity])("refuses %s", (points) => {
    expect(() => rankOf(points)).toThrow(RangeError);
  });
});

describe("recognitionOf", () => {
  it("gives nothing below 50 points, at any level", () => {
    expect(recognitionOf(49.9, "province")).toBeNull();
    expect(recognitionOf(30, "central")).toBeNull();
  });

  it("gives five stars by the centre alone", () => {
    expect(recognitionOf(90, "province")).toEqual({ stars: 4, potential_five: true });
    expect(recognitionOf(90, "central")).toEqual({ stars: 5, potential_five: false });
    expect(recognitionOf(89.9, "province")).toEqual({ stars: 4, potential_five: false });
  });

  it("never calls anything but four stars potential", () => {
    const level = fc.constantFrom("district" as const, "province" as const, "central" as const);
    fc.assert(
      fc.property(score, level, (points, by) => {
        const given = recognitionOf(points, by);
        return given === null || !given.potential_five || given.stars === 4;
      }),
    );
  });
});
