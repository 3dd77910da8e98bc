import type { Corner } from "./read-drawing";

/**
 * Gives corners that lie within `tolerance` of one another one place: neighbours draw their common border each for itself, in steps
 * that were rounded. Repeats that this makes are left out; of a first and last corner that are the same, the last one stays.
 */
export function weld(rings: readonly (readonly Corner[])[], tolerance: number): Corner[][] {
  const cells = new Map<string, Corner[]>();
  const cell = (value: number) => Math.floor(value / tolerance);
  const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
  const welded = ([x, y]: Corner): Corner => {
    const around = near.flatMap(([dx, dy]) => cells.get(`${cell(x) + dx},${cell(y) + dy}`) ?? []);
    const apart = ([kx, ky]: Corner) => Math.hypot(kx - x, ky - y);
    const [known] = around.toSorted((a, b) => apart(a) - apart(b));
    if (known !== undefined && apart(known) <= tolerance) return known;
    const key = `${cell(x)},${cell(y)}`;
    const fresh: Corner = [x, y];
    cells.set(key, [...(cells.get(key) ?? []), fresh]);
    return fresh;
  };
  return rings.map((ring) =>
    ring.map(welded).filter((corner, at, all) => corner !== all.at(at - 1) || all.length === 1),
  );
}
