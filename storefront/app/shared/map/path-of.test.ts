import { describe, expect, it } from "vitest";
import { boxOf, pathOf } from "./path-of";
import { project } from "./projection";

const square = [
  [105, 20],
  [106, 20],
  [106, 21],
  [105, 21],
  [105, 20],
];
const area = (...ring: number[][]) => ({ type: "MultiPolygon" as const, coordinates: [[ring]] });

describe("an area as a path", () => {
  it("begins where the still map has its corner and goes from corner to corner in whole steps", () => {
    const { x, y } = project({ lat: 20, lng: 105 });
    const height = Math.round(y / 0.1) - Math.round(project({ lat: 21, lng: 105 }).y / 0.1);
    expect(pathOf(area(...square), 0.1)).toBe(
      `M${Math.round(x / 0.1)} ${Math.round(y / 0.1)}l100 0 0 ${-height} -100 0 0 ${height}z`,
    );
  });

  it("leaves out what is smaller than its grain", () => {
    const speck = square.map(([lng = 0, lat = 0]) => [105 + (lng - 105) / 1000, 20 + (lat - 20) / 1000]);
    expect(pathOf(area(...speck), 0.1)).toBe("");
  });

  it("lies in the box of its areas", () => {
    expect(boxOf([])).toBeNull();
    const box = boxOf([area(...square), area(...square.map(([lng = 0, lat = 0]) => [lng + 2, lat]))]);
    expect(box?.width).toBeCloseTo(30);
    expect(box?.x).toBeCloseTo(100);
  });
});
