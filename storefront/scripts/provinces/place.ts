import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { HOANG_SA, SPECK, TRUONG_SA } from "../../app/shared/map/archipelagos";
import { type LatLng, project, unproject } from "../../app/shared/map/projection";
import { fitDrawing } from "./fit";
import { type Corner, readDrawing } from "./read-drawing";
import { PROVINCES } from "./units";
import { weld } from "./weld";

/** Units of the drawing, about 500 m: neighbours draw their border up to 400 m apart. */
const WELD = 0.25;
const FORMER = Object.values(PROVINCES).flat();
/**
 * Islands of the archipelagos by the former province that they belong to, where our own maps have them: the drawing's are too small
 * to be seen, and its Hoàng Sa lies a degree too far east.
 */
const ARCHIPELAGOS: Readonly<Record<string, readonly LatLng[]>> = { "48": HOANG_SA, "56": TRUONG_SA };
/** Kilometres of a degree of longitude in the middle of the country, at 16° north. */
const KM_PER_DEGREE = 111.2 * Math.cos((16 * Math.PI) / 180);

function position([x, y]: Corner): Position {
  const { lng, lat } = unproject({ x, y });
  return [lng, lat];
}

const closed = (ring: readonly Corner[]): Corner[] => [...ring, ...ring.slice(0, 1)];

/** An island as large as the still map's speck of it. */
function island(at: LatLng): Corner[] {
  const { x, y } = project(at);
  const angles = Array.from({ length: 8 }, (_, corner) => (corner * Math.PI) / 4);
  return angles.map((angle) => [x + SPECK * Math.cos(angle), y + SPECK * Math.sin(angle)]);
}

/** The longest ring: of a country or a province the mainland's. */
const longest = <Ring extends readonly unknown[]>(rings: readonly Ring[]): Ring | undefined =>
  rings.toSorted((a, b) => b.length - a.length)[0];

function mainland(outline: FeatureCollection): Corner[] {
  const country = outline.features.find(({ properties }) => properties?.kind === "country")?.geometry;
  const rings = country?.type === "MultiPolygon" ? country.coordinates.flat() : [];
  return (longest(rings) ?? []).map(([lng = 0, lat = 0]) => {
    const { x, y } = project({ lat, lng });
    return [x, y];
  });
}

/**
 * The former provinces of the drawing at their places on the globe.
 * @param module `index.js` of npm `@svg-maps/vietnam`
 * @param outline the project's own outline of the country, onto which the drawing is fitted
 * @returns areas by former code without the F, and how far drawing and outline lie apart in km: in the middle, and at most for nine
 * of ten corners
 */
export function placeDrawing(
  module: string,
  outline: FeatureCollection,
): { areas: Map<string, MultiPolygon>; apart: { median: number; most: number } } {
  const drawing = readDrawing(module, new Set(FORMER.map(([, id]) => id)));
  const coasts = [...drawing.values()].flatMap((rings) => longest(rings) ?? []);
  const { place, median, most } = fitDrawing(coasts, mainland(outline));
  const rings = FORMER.flatMap(([code, id]) => (drawing.get(id) ?? []).map((ring) => ({ code, ring })));
  const welded = weld(
    rings.map(({ ring }) => ring),
    WELD,
  );
  const areas = new Map(
    FORMER.map(([code]) => {
      const land = welded.filter((ring, at) => rings[at]?.code === code && ring.length > 2);
      const drawn = [...land.map((ring) => ring.map(place)), ...(ARCHIPELAGOS[code] ?? []).map(island)];
      const coordinates = drawn.map((ring) => [closed(ring).map(position)]);
      return [code, { type: "MultiPolygon" as const, coordinates }];
    }),
  );
  const unit = KM_PER_DEGREE / project({ lat: 0, lng: 96 }).x;
  return { areas, apart: { median: median * unit, most: most * unit } };
}
