import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { contains } from "../../app/shared/map/bbox";
import { OUTLINE_WINDOW } from "../../app/shared/map/projection";
import { buildOutline } from "./build";
import { outlineSvg } from "./to-svg";

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-10m.json"), "utf8"),
);
const outline = buildOutline(atlas);
const published = (name: string): string => readFileSync(new URL(`../../public/map/${name}`, import.meta.url), "utf8");

describe("the outline of Việt Nam", () => {
  it("is what the script would write today", () => {
    expect(published("outline.geojson")).toBe(`${JSON.stringify(outline)}\n`);
    expect(published("outline.svg")).toBe(outlineSvg(outline));
  });

  it("stays small enough for a phone", () => {
    expect(published("outline.geojson").length).toBeLessThan(40_000);
    expect(published("outline.svg").length).toBeLessThan(15_000);
  });

  it("names Hoàng Sa and Trường Sa as Vietnamese, in both languages, with islands of each", () => {
    const named = outline.features
      .filter((each) => each.properties?.kind === "archipelago")
      .map((each) => each.properties);
    expect(named.map((each) => each?.name_vi)).toEqual([
      "Quần đảo Hoàng Sa (Việt Nam)",
      "Quần đảo Trường Sa (Việt Nam)",
    ]);
    expect(named.every((each) => String(each?.name_en).includes("Việt Nam"))).toBe(true);
    expect(outline.features.filter((each) => each.properties?.kind === "island").length).toBeGreaterThanOrEqual(10);
  });

  it("holds the mainland and Phú Quốc inside the drawn window", () => {
    const country = outline.features.find((each) => each.properties?.kind === "country");
    const polygons = country?.geometry.type === "MultiPolygon" ? country.geometry.coordinates : [];
    const points = polygons.flat(2).map(([lng = 0, lat = 0]) => ({ lat, lng }));
    expect(points.every((point) => contains(OUTLINE_WINDOW, point))).toBe(true);
    expect(Math.max(...points.map((point) => point.lat))).toBeCloseTo(23.37, 1);
    expect(points.some((point) => contains([103.8, 10, 104.1, 10.5], point))).toBe(true);
  });

  it("needs the country in the atlas", () => {
    expect(() =>
      buildOutline({ ...atlas, objects: { countries: { type: "GeometryCollection", geometries: [] } } }),
    ).toThrow("704");
  });
});
