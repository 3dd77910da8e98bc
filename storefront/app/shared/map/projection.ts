/** A place on the globe, in decimal degrees (WGS 84). */
export type LatLng = { lat: number; lng: number };

/** West, south, east, north in decimal degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** What the drawn outline covers: mainland, islands and both archipelagos, with a little of the neighbours. */
export const OUTLINE_WINDOW: Bbox = [95, 1, 123, 30];

/** Units of a drawing per degree of longitude. */
const SCALE = 10;

function mercatorDegrees(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

const TOP = mercatorDegrees(OUTLINE_WINDOW[3]);

/** Web Mercator into the units of `outline.svg`, so that the still map and the live map have one shape. */
export function project({ lat, lng }: LatLng): { x: number; y: number } {
  return { x: (lng - OUTLINE_WINDOW[0]) * SCALE, y: (TOP - mercatorDegrees(lat)) * SCALE };
}

/** The place of a point of the drawing. */
export function unproject({ x, y }: { x: number; y: number }): LatLng {
  const mercator = TOP - y / SCALE;
  const lat = (Math.atan(Math.exp((mercator * Math.PI) / 180)) * 360) / Math.PI - 90;
  return { lat, lng: x / SCALE + OUTLINE_WINDOW[0] };
}

/** The drawing's whole size, in its own units. */
export const DRAWING = project({ lat: OUTLINE_WINDOW[1], lng: OUTLINE_WINDOW[2] });

/** An SVG viewBox in drawing units that shows the box, widened to the wanted width / height ratio. */
export function viewBoxOf(
  [west, south, east, north]: Bbox,
  ratio: number,
): { x: number; y: number; width: number; height: number } {
  const from = project({ lat: north, lng: west });
  const to = project({ lat: south, lng: east });
  const width = Math.max(to.x - from.x, (to.y - from.y) * ratio);
  const height = Math.max(to.y - from.y, (to.x - from.x) / ratio);
  return { x: (from.x + to.x - width) / 2, y: (from.y + to.y - height) / 2, width, height };
}
