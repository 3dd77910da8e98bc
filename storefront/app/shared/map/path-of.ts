import type { MultiPolygon, Position } from "geojson";
import { project } from "./projection";

function ringPath(ring: readonly Position[], decimals: number): string {
  const points: string[] = [];
  for (const [lng = 0, lat = 0] of ring) {
    const { x, y } = project({ lat, lng });
    const point = `${Number(x.toFixed(decimals))} ${Number(y.toFixed(decimals))}`;
    if (points.at(-1) !== point) points.push(point);
  }
  // An island that is smaller than the drawing's grain.
  return points.length < 3 ? "" : `M${points.join("L")}Z`;
}

/** An area as a path in the drawing of the still map. @param decimals of the drawing's units, ten of which are a degree */
export function pathOf({ coordinates }: MultiPolygon, decimals: number): string {
  return coordinates.flatMap((rings) => rings.map((ring) => ringPath(ring, decimals))).join("");
}

/** The box of paths that {@link pathOf} made, in the drawing's units; null without any. */
export function boxOfPaths(paths: readonly string[]): { x: number; y: number; width: number; height: number } | null {
  const numbers = paths
    .flatMap((path) => path.match(/-?[\d.]+ -?[\d.]+/g) ?? [])
    .map((pair) => pair.split(" ").map(Number));
  if (numbers.length === 0) return null;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of numbers) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { x: west, y: north, width: east - west, height: south - north };
}
