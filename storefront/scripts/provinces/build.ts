import type { FeatureCollection } from "geojson";
import { feature, mergeArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import { ringArea } from "../outline/ring-area";
import { simplifyTopology } from "../outline/simplify-topology";
import { placeDrawing } from "./place";
import { PROVINCES } from "./units";

type Provinces = Topology<{ provinces: GeometryCollection }>;

/** Degrees; 0.01° is about 1.1 km. */
const TOLERANCE = 0.01;
/** Square degrees under which an islet is left out: 10 km². */
const LEAST_AREA = 0.0008;
/** Degrees of a step in the file, about 200 m, from a corner south-west of the country. */
const GRID = { scale: [0.002, 0.002], translate: [102, 7] } as const;

/**
 * The polygons of an area without what is too small to be seen, and without holes: no province encloses another, so what is open
 * inside lies between two drawings of one border.
 */
function seen(drawn: Provinces, { arcs }: MultiPolygon): number[][][] {
  const outer = arcs.map((polygon) => polygon.slice(0, 1));
  return outer.filter((polygon) => {
    const { geometry } = feature(drawn, { type: "Polygon", arcs: polygon });
    return geometry.type === "Polygon" && ringArea(geometry.coordinates[0] ?? []) >= LEAST_AREA;
  });
}

/**
 * The areas of the 63 provinces until 30/06/2025 (F and code) and of today's 34, with common borders once and none inside a province.
 * @param module `index.js` of npm `@svg-maps/vietnam`
 * @param outline the project's own outline of the country
 * @returns the areas, and how far they lie from the outline in km: in the middle, and at most for nine of ten corners
 */
export function buildProvinces(
  module: string,
  outline: FeatureCollection,
): { provinces: Provinces; apart: { median: number; most: number } } {
  const { areas, apart } = placeDrawing(module, outline);
  const parted: FeatureCollection = {
    type: "FeatureCollection",
    features: [...areas].map(([id, geometry]) => ({ type: "Feature", id, properties: null, geometry })),
  };
  const joined = topology({ provinces: parted });
  const drawn = simplifyTopology(joined, () => TOLERANCE) as Provinces;
  const former = new Map(drawn.objects.provinces.geometries.map((one) => [one.id, one as MultiPolygon]));
  const merged = (id: string, parts: readonly string[]) => {
    const whole = mergeArcs(
      drawn,
      parts.flatMap((part) => former.get(part) ?? []),
    );
    return { type: "MultiPolygon" as const, id, arcs: seen(drawn, whole) };
  };
  const today = Object.entries(PROVINCES).map(([id, parts]) =>
    merged(
      id,
      parts.map(([code]) => code),
    ),
  );
  const geometries = [...today, ...[...areas.keys()].map((code) => merged(`F${code}`, [code]))];
  const provinces: Provinces = { ...drawn, objects: { provinces: { type: "GeometryCollection", geometries } } };
  return { provinces: quantize(provinces, { scale: [...GRID.scale], translate: [...GRID.translate] }), apart };
}
