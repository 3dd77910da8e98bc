import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { FeatureCollection, MultiPolygon } from "geojson";
import { boxOf, type DrawingBox, pathOf } from "./path-of";
import { SHIPPED_PROVINCES } from "./provinces.server";

type Boundaries = Map<string, MultiPolygon>;

let read: { stamp: string; boundaries: Boundaries } | null = null;

/** Where `npm run map:boundaries` puts the file. */
const file = () =>
  path.join(path.resolve(process.env.DATA_DIR ?? path.join(process.cwd(), "..", ".data")), "map", "boundaries.json");

/** Boundaries by the code of their unit; none without a file, or with one that cannot be read: the map does with what is shipped. */
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

/** Units as areas of the still map. */
export interface UnitShapes {
  /** Paths by code, in steps of `grain`. */
  paths: Record<string, string>;
  /** Length of a step in the drawing's units. */
  grain: number;
  /** What they take of the drawing; null without any. */
  box: DrawingBox | null;
  /** Whether some are the project's own, whose source must be named beside them. */
  shipped: boolean;
}

/** A kilometre for the country, 200 metres for a part of it. */
const GRAIN = { whole: 0.1, part: 0.02 } as const;

/** The shapes of units by code: an operator's boundary before the shipped one of a province; empty where none is known. */
export async function unitShapes(codes: readonly string[], extent: keyof typeof GRAIN): Promise<UnitShapes> {
  const known = await boundaries();
  const grain = GRAIN[extent];
  const found = codes.flatMap((code) => {
    // Districts that ended bear an F before their official code of three digits.
    const loaded = known.get(code) ?? (/^F\d{3}$/.test(code) ? known.get(code.slice(1)) : undefined);
    const geometry = loaded ?? SHIPPED_PROVINCES.get(code);
    return geometry === undefined ? [] : [{ code, geometry, shipped: loaded === undefined }];
  });
  return {
    paths: Object.fromEntries(found.map(({ code, geometry }) => [code, pathOf(geometry, grain)])),
    grain,
    box: boxOf(found.map(({ geometry }) => geometry)),
    shipped: found.some(({ shipped }) => shipped),
  };
}
