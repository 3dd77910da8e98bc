import { describe, expect, it } from "vitest";
import { highestOf, piecesOf } from "./bars";

const one = [{ name: "a", values: [0, 50, 100] }];

describe("the bars of a chart", () => {
  it("are as high as their values, and nothing where there is nothing", () => {
    expect(piecesOf(one, 80, 1)).toEqual([
      { bar: 1, series: 0, y: 40, height: 40 },
      { bar: 2, series: 0, y: 0, height: 80 },
    ]);
    expect(highestOf(one)).toEqual({ value: 100, bar: 2 });
    expect(piecesOf([{ name: "a", values: [0, 0] }], 80, 1)).toEqual([]);
    expect(piecesOf([], 80, 1)).toEqual([]);
  });

  it("stand on one another, and never above the drawing", () => {
    const two = [
      { name: "a", values: [1, 1000] },
      { name: "b", values: [3, 0] },
    ];
    const pieces = piecesOf(two, 80, 2);
    expect(pieces).toEqual([
      { bar: 0, series: 0, y: 78, height: 2 },
      { bar: 0, series: 1, y: 76, height: 2 },
      { bar: 1, series: 0, y: 0, height: 80 },
    ]);
    for (const { y, height } of piecesOf([one[0] ?? two[0], ...two].filter(Boolean) as typeof two, 80, 2))
      expect(y >= 0 && y + height <= 80).toBe(true);
  });
});
