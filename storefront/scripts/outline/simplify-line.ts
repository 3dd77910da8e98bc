import type { Position } from "geojson";

function distanceToSegment([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

/**
 * Douglas and Peucker: keeps both ends and every point further than `tolerance` degrees from the simpler line.
 * A closed line is cut at its farthest point first, else it would fall to a single point.
 */
export function simplifyLine(line: Position[], tolerance: number): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (line.length < 3 || first === undefined || last === undefined) return line;
  let farthest = 0;
  let index = 0;
  for (let at = 1; at < line.length - 1; at += 1) {
    const point = line[at];
    if (point === undefined) continue;
    const distance = distanceToSegment(point, first, last);
    if (distance > farthest) [farthest, index] = [distance, at];
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplifyLine(line.slice(0, index + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(index), tolerance),
  ];
}

/** Coordinates to `decimals` places, without the repeats that rounding makes. */
export function roundLine(line: Position[], decimals: number): Position[] {
  const rounded = line.map(([x = 0, y = 0]) => [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))]);
  return rounded.filter(
    (point, at) => at === 0 || point[0] !== rounded[at - 1]?.[0] || point[1] !== rounded[at - 1]?.[1],
  );
}
