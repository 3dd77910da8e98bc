import type { MultiPolygon, Position } from "geojson";
import { project } from "./projection";

/** A part of the drawing, in its units. */
export interface DrawingBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Corner = readonly [x: number, y: number];

/** Corners in whole steps of the grain; what falls together is one corner. */
function cornersOf(ring: readonly Position[], grain: number): Corner[] {
  const corners: Corner[] = [];
  for (const [lng = 0, lat = 0] of ring) {
    const { x, y } = project({ lat, lng });
    const corner = [Math.round(x / grain), Math.round(y / grain)] as const;
    const last = corners.at(-1);
    if (last === undefined || last[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
  }
  return corners;
}

function ringPath(corners: readonly Corner[]): string {
  const [first, ...rest] = corners;
  // An island that is smaller than the grain.
  if (first === undefined || corners.length < 4) return "";
  let [x, y] = first;
  const steps = rest.map((corner) => {
    const step = `${corner[0] - x} ${corner[1] - y}`;
    [x, y] = corner;
    return step;
  });
  return `M${first.join(" ")}l${steps.join(" ")}z`;
}

/**
 * An area as a path over the still map, in steps of a grain, which `scale` of a group brings to the drawing's units: whole
 * numbers from corner to corner are a third as long as places.
 */
export function pathOf({ coordinates }: MultiPolygon, grain: number): string {
  return coordinates.flatMap((rings) => rings.map((ring) => ringPath(cornersOf(ring, grain)))).join("");
}

/** The box that holds areas, in the drawing's units; null without any. */
export function boxOf(areas: readonly MultiPolygon[]): DrawingBox | null {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { coordinates } of areas)
    for (const rings of coordinates)
      // The first ring is the outer one.
      for (const [lng = 0, lat = 0] of rings[0] ?? []) {
        const { x, y } = project({ lat, lng });
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
  return west === Infinity ? null : { x: west, y: north, width: east - west, height: south - north };
}
