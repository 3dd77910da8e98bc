import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { FeatureCollection, MultiPolygon } from "geojson";
import { pathOf } from "./path-of";

type Boundaries = Map<string, MultiPolygon>;

let read: { stamp: string; boundaries: Boundaries } | null = null;

/** Where `npm run map:boundaries` puts the file. */
const file = () =>
  path.join(path.resolve(process.env.DATA_DIR ?? path.join(process.cwd(), "..", ".data")), "map", "boundaries.json");

/** Boundaries by the code of their unit; none without a file, or with one that cannot be read: the map does with circles. */
async function boundaries(): Promise<Boundaries> {
  try {
    const { mtimeMs, size } = await stat(file());
    const stamp = `${mtimeMs}:${size}`;
    if (read?.stamp === stamp) return read.boundaries;
    const { features } = JSON.parse(await readFile(file(), "utf8")) as FeatureCollection<
      MultiPolygon,
      { code?: string }
    >;
    const coded = features.flatMap(({ properties, geometry }) =>
      properties.code === undefined ? [] : [[properties.code, geometry] as const],
    );
    read = { stamp, boundaries: new Map(coded) };
    return read.boundaries;
  } catch {
    return new Map();
  }
}

/**
 * Paths of units in the drawing of the still map, by code, of the boundaries that an operator loaded.
 * @param decimals of the drawing's units; one is about a kilometre, two a hundred metres
 */
export async function unitPaths(codes: readonly string[], decimals: number): Promise<Record<string, string>> {
  const known = await boundaries();
  const found = codes.flatMap((code) => {
    // Districts that ended bear an F before their official code of three digits.
    const geometry = known.get(code) ?? (/^F\d{3}$/.test(code) ? known.get(code.slice(1)) : undefined);
    return geometry === undefined ? [] : [[code, pathOf(geometry, decimals)] as const];
  });
  return Object.fromEntries(found);
}
