import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import { HOANG_SA, TRUONG_SA } from "../../app/shared/map/archipelagos";
import type { LatLng } from "../../app/shared/map/projection";
import { PROVINCE_POSITIONS } from "../../app/shared/map/province-positions";
import { ringArea } from "../outline/ring-area";
import { buildProvinces } from "./build";
import { PROVINCES } from "./units";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const drawing = readFileSync(createRequire(import.meta.url).resolve("@svg-maps/vietnam"), "utf8");
const { provinces, apart } = buildProvinces(drawing, JSON.parse(read("../../public/map/outline.geojson")));
const published = read("../../app/shared/map/provinces.json");
const areas = new Map(
  feature(provinces, provinces.objects.provinces).features.map(({ id, geometry }) => [id, geometry as MultiPolygon]),
);
const ringsOf = (code: string): Position[][] => areas.get(code)?.coordinates.flat() ?? [];
const sizeOf = (code: string): number => ringsOf(code).reduce((sum, ring) => sum + ringArea(ring), 0);

/** Between Cần Giờ and Vũng Tàu, both of Hồ Chí Minh, lies the mouth of the Thị Vải. */
const IN_TWO = ["79"];

/** Even-odd rule over all rings. */
function holds(code: string, { lat, lng }: LatLng): boolean {
  return ringsOf(code).reduce(
    (within, ring) =>
      ring.reduce((inside, [x = 0, y = 0], at) => {
        const [beforeX = 0, beforeY = 0] = ring.at(at - 1) ?? [];
        return y > lat !== beforeY > lat && lng < ((beforeX - x) * (lat - y)) / (beforeY - y) + x ? !inside : inside;
      }, within),
    false,
  );
}

describe("the areas of provinces", () => {
  it("are what the script would write today, and small", () => {
    expect(published).toBe(`${JSON.stringify(provinces)}\n`);
    expect(published.length).toBeLessThan(60_000);
  });

  it("lie where the country's outline has them: half of its corners within 1.5 km, nine of ten within 4 km", () => {
    expect(apart.median).toBeLessThan(1.5);
    expect(apart.most).toBeLessThan(4);
  });

  it("are the 34 of today and the 63 until 30/06/2025", () => {
    expect([...areas.keys()].filter((code) => /^\d\d$/.test(String(code)))).toHaveLength(34);
    expect([...areas.keys()].filter((code) => /^F\d\d$/.test(String(code)))).toHaveLength(63);
  });

  it.each(PROVINCE_POSITIONS)("hold the middle of $name, and nobody else does", ({ code, lat, lng }) => {
    const holders = Object.keys(PROVINCES).filter((one) => holds(one, { lat, lng }));
    expect(holders).toEqual([code]);
  });

  it.each(Object.entries(PROVINCES))("join the parts of %s without a border or a gap between them", (code, parts) => {
    const mainOf = (one: string) => Math.max(...ringsOf(one).map(ringArea));
    const least = Math.min(...parts.map(([part]) => mainOf(`F${part}`))) / 2;
    const sum = (size: (code: string) => number) => parts.reduce((total, [part]) => total + size(`F${part}`), 0);
    expect(Math.abs(sizeOf(code) / sum(sizeOf) - 1)).toBeLessThan(0.01);
    const pieces = ringsOf(code).filter((ring) => ringArea(ring) > least).length;
    expect(pieces).toBe(IN_TWO.includes(code) ? 2 : 1);
    // A border that was left inside would be more rings.
    expect(ringsOf(code).length).toBeLessThanOrEqual(sum((one) => ringsOf(one).length) - parts.length + pieces);
  });

  it("have Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, before and after 2025", () => {
    for (const code of ["48", "F48"]) expect(HOANG_SA.every((island) => holds(code, island))).toBe(true);
    for (const code of ["56", "F56"]) expect(TRUONG_SA.every((island) => holds(code, island))).toBe(true);
  });
});
