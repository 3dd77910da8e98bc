import { describe, expect, it } from "vitest";
import { boxOfPaths, pathOf } from "./path-of";
import { project } from "./projection";

const square = [
  [105, 20],
  [106, 20],
  [106, 21],
  [105, 21],
  [105, 20],
];

describe("an area as a path", () => {
  it("has its corners where the still map has them", () => {
    const path = pathOf({ type: "MultiPolygon", coordinates: [[square]] }, 1);
    const corner = project({ lat: 20, lng: 105 });
    expect(path.startsWith(`M${Number(corner.x.toFixed(1))} ${Number(corner.y.toFixed(1))}L`)).toBe(true);
    expect(path.endsWith("Z")).toBe(true);
    const box = boxOfPaths([path]);
    expect(box?.width).toBeCloseTo(10);
    expect(box?.x).toBeCloseTo(100);
    expect(box?.height).toBeGreaterThan(10);
  });

  it("leaves out what is smaller than its grain", () => {
    const speck = square.map(([lng = 0, lat = 0]) => [105 + (lng - 105) / 1000, 20 + (lat - 20) / 1000]);
    expect(pathOf({ type: "MultiPolygon", coordinates: [[speck]] }, 1)).toBe("");
    expect(boxOfPaths([])).toBeNull();
  });
});
