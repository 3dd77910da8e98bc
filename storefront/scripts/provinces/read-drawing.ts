import { z } from "zod";

/** A corner of the drawing, in its units: x to the right, y downwards. */
export type Corner = [x: number, y: number];

const drawing = z.object({ locations: z.array(z.object({ id: z.string(), path: z.string() })) });

/** Rings of a path of straight lines (commands M, L and Z of SVG, also relative). @throws Error on another command */
export function ringsOf(path: string): Corner[][] {
  const rings: Corner[][] = [];
  let [x, y]: Corner = [0, 0];
  for (const [, command = "", rest = ""] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const kind = command.toUpperCase();
    if (kind === "Z") [x, y] = rings.at(-1)?.[0] ?? [0, 0];
    else if (kind !== "M" && kind !== "L")
      throw new Error(`The drawing has the command ${command}, which is no straight line`);
    if (kind === "M") rings.push([]);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + 2);
      [x, y] = command === kind ? [dx, dy] : [x + dx, y + dy];
      rings.at(-1)?.push([x, y]);
    }
  }
  return rings;
}

/**
 * Rings of each area by the drawing's own name of it. @param module text of `index.js` of npm `@svg-maps/vietnam`, which is one
 * piece of JSON as a default export
 */
export function readDrawing(module: string, wanted: ReadonlySet<string>): Map<string, Corner[][]> {
  const { locations } = drawing.parse(JSON.parse(module.replace(/^export default /, "").replace(/;?\s*$/, "")));
  return new Map(locations.filter(({ id }) => wanted.has(id)).map(({ id, path }) => [id, ringsOf(path)]));
}
