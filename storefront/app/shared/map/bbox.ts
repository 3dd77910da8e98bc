import type { Bbox, LatLng } from "./projection";

/** The whole country with both archipelagos: where a map without a choice opens. */
export const VIETNAM_BBOX: Bbox = [102, 7.4, 115.6, 23.5];

const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;

function numbers(text: string, count: number): number[] | null {
  if (text.length > 80) return null;
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== count || !parts.every((part) => NUMBER.test(part))) return null;
  return parts.map(Number);
}

/** Reads `w,s,e,n` in decimal degrees; null when it is not a box on the globe with some area. */
export function parseBbox(text: string): Bbox | null {
  const read = numbers(text, 4);
  if (read === null) return null;
  const [west = 0, south = 0, east = 0, north = 0] = read;
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) return null;
  return west < east && south < north ? [west, south, east, north] : null;
}

/** Writes `w,s,e,n` with three decimals (about 110 m): enough for a shelf of shops, short enough for an address bar. */
export function formatBbox(box: Bbox): string {
  return box.map((degrees) => String(Number(degrees.toFixed(3)))).join(",");
}

/** Reads `lat,lng` in decimal degrees; null when it is not a point on the globe. */
export function parsePoint(text: string): LatLng | null {
  const read = numbers(text, 2);
  if (read === null) return null;
  const [lat = 0, lng = 0] = read;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
}

/** Writes `lat,lng` with four decimals (about 11 m). */
export function formatPoint({ lat, lng }: LatLng): string {
  return `${Number(lat.toFixed(4))},${Number(lng.toFixed(4))}`;
}

export function contains([west, south, east, north]: Bbox, { lat, lng }: LatLng): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** True when the inner box lies wholly inside the outer one. */
export function covers(outer: Bbox, inner: Bbox): boolean {
  return contains(outer, { lat: inner[1], lng: inner[0] }) && contains(outer, { lat: inner[3], lng: inner[2] });
}

/** The box grown on each side by `share` of its size, kept on the globe. */
export function grow([west, south, east, north]: Bbox, share: number): Bbox {
  const dx = (east - west) * share;
  const dy = (north - south) * share;
  return [Math.max(-180, west - dx), Math.max(-85, south - dy), Math.min(180, east + dx), Math.min(85, north + dy)];
}

/**
 * The box that holds every point, never narrower than `least` degrees,
 * so that a single shop does not open at street level; null without points.
 */
export function boundsOf(points: LatLng[], least: number): Bbox | null {
  if (points.length === 0) return null;
  const lats = points.map((point) => point.lat);
  const lngs = points.map((point) => point.lng);
  const box: Bbox = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  const dx = Math.max(0, least - (box[2] - box[0])) / 2;
  const dy = Math.max(0, least - (box[3] - box[1])) / 2;
  return [box[0] - dx, box[1] - dy, box[2] + dx, box[3] + dy];
}
