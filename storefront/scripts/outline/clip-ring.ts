import type { Position } from "geojson";
import type { Bbox } from "../../app/shared/map/projection";

type Edge = { inside: (point: Position) => boolean; cut: (from: Position, to: Position) => Position };

function edgeOf(axis: 0 | 1, limit: number, keepGreater: boolean): Edge {
  const value = (point: Position): number => point[axis] ?? 0;
  return {
    inside: (point) => (keepGreater ? value(point) >= limit : value(point) <= limit),
    cut: (from, to) => {
      const share = (limit - value(from)) / (value(to) - value(from));
      return [0, 1].map((each) =>
        each === axis ? limit : (from[each] ?? 0) + share * ((to[each] ?? 0) - (from[each] ?? 0)),
      );
    },
  };
}

/** Sutherland and Hodgman: the part of a closed ring inside the window; empty when nothing is left. */
export function clipRing(ring: Position[], [west, south, east, north]: Bbox): Position[] {
  const edges = [edgeOf(0, west, true), edgeOf(0, east, false), edgeOf(1, south, true), edgeOf(1, north, false)];
  let open = ring.slice(0, -1);
  for (const edge of edges) {
    open = open.flatMap((point, at) => {
      const before = open.at(at - 1) ?? point;
      if (edge.inside(point)) return edge.inside(before) ? [point] : [edge.cut(before, point), point];
      return edge.inside(before) ? [edge.cut(before, point)] : [];
    });
  }
  const start = open[0];
  return start === undefined || open.length < 3 ? [] : [...open, start];
}
