import { readFileSync } from "node:fs";
import type { FeatureCollection, Position } from "geojson";
import { PROVINCE_POSITIONS, provincePosition } from "./province-positions";

const outline = JSON.parse(
  readFileSync(new URL("../../../public/map/outline.geojson", import.meta.url), "utf8"),
) as FeatureCollection;
const country = outline.features.find((each) => each.properties?.kind === "country")?.geometry;
const mainland =
  (country?.type === "MultiPolygon" ? country.coordinates.map(([ring]) => ring ?? []) : []).sort(
    (a, b) => b.length - a.length,
  )[0] ?? [];

/** Even-odd rule. */
function inside(ring: Position[], lat: number, lng: number): boolean {
  return ring.reduce((within, [x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = ring.at(at - 1) ?? [];
    const crosses = y > lat !== beforeY > lat && lng < ((beforeX - x) * (lat - y)) / (beforeY - y) + x;
    return crosses ? !within : within;
  }, false);
}

describe("the positions of provinces", () => {
  it("are 34, each with its own code", () => {
    expect(new Set(PROVINCE_POSITIONS.map(({ code }) => code)).size).toBe(34);
  });
  it.each(PROVINCE_POSITIONS)("put $name on the mainland", ({ lat, lng }) => {
    expect(inside(mainland, lat, lng)).toBe(true);
  });
  it("know nothing of former codes", () => {
    expect(provincePosition("F38")).toBeNull();
    expect(provincePosition("38")?.lat).toBe(20);
  });
});
