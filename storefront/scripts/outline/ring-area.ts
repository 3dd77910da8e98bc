import type { Position } from "geojson";

/** What a ring encloses, in square degrees. */
export function ringArea(ring: Position[]): number {
  return (
    Math.abs(
      ring.reduce((sum, [x = 0, y = 0], at) => {
        const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0),
    ) / 2
  );
}
