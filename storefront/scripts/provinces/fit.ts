import type { Corner } from "./read-drawing";

/** How a drawing lies on ours: each axis has its own scale and shift. */
interface Fit {
  place: (corner: Corner) => Corner;
  /** How far the coast and the borders of the country lie apart, in units of our drawing: in the middle, and for nine of ten corners. */
  median: number;
  most: number;
}

type Axis = readonly [scale: number, shift: number];

const ROUNDS = 6;
/** Part of the corners that is believed: river mouths and islets are drawn here and left out there. */
const BELIEVED = 0.9;

const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** The scale and shift that take one span to the other. */
function axisOf(from: readonly number[], to: readonly number[]): Axis {
  const [[low, high], [start, end]] = [span(from), span(to)];
  const scale = (end - start) / (high - low);
  return [scale, start - scale * low];
}

/** Least squares of a line. */
function leastSquares(pairs: readonly (readonly [from: number, to: number])[]): Axis {
  const middle = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [from, to] = [middle(0), middle(1)];
  const [both, square] = pairs.reduce(([b, s], [x, y]) => [b + (x - from) * (y - to), s + (x - from) ** 2], [
    0, 0,
  ] as const as readonly [number, number]);
  return [both / square, to - (both / square) * from];
}

function nearest(corners: readonly Corner[], [x, y]: Corner): { at: number; distance: number } {
  let [at, best] = [0, Infinity];
  for (const [index, [cx, cy]] of corners.entries()) {
    const square = (cx - x) ** 2 + (cy - y) ** 2;
    if (square < best) [at, best] = [index, square];
  }
  return { at, distance: Math.sqrt(best) };
}

/**
 * Fits a drawing onto the outline of the same country by iterated closest points: each corner of the outline is held against the
 * nearest one of the drawing, the nearest nine of ten decide by least squares, and again.
 */
export function fitDrawing(corners: readonly Corner[], outline: readonly Corner[]): Fit {
  const column = (points: readonly Corner[], at: 0 | 1) => points.map((point) => point[at]);
  // Both are Mercator drawings, and y goes down in both.
  let axes: readonly [Axis, Axis] = [
    axisOf(column(corners, 0), column(outline, 0)),
    axisOf(column(corners, 1), column(outline, 1)),
  ];
  const place = ([x, y]: Corner): Corner => [axes[0][0] * x + axes[0][1], axes[1][0] * y + axes[1][1]];
  const meet = () => {
    const placed = corners.map(place);
    return outline
      .map((target) => ({ target, ...nearest(placed, target) }))
      .toSorted((a, b) => a.distance - b.distance);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const met = meet();
    const believed = met.slice(0, Math.ceil(met.length * BELIEVED));
    const axis = (along: 0 | 1) =>
      leastSquares(believed.map(({ at, target }) => [corners[at]?.[along] ?? 0, target[along]] as const));
    axes = [axis(0), axis(1)];
  }
  const distances = meet().map(({ distance }) => distance);
  const at = (share: number) => distances[Math.floor(distances.length * share)] ?? 0;
  return { place, median: at(0.5), most: at(BELIEVED) };
}
