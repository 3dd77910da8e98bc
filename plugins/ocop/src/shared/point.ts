/** A point on the earth in decimal degrees (WGS 84). */
export type Point = { lat: number; lng: number };

const E6 = 1_000_000;
const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = 111.19;

/** Decimal degrees to the integer microdegrees that the database keeps (about 11 cm). */
export function toE6(degrees: number): number {
  return Math.round(degrees * E6);
}

/** A point from two microdegree columns; null unless both are there. */
export function pointFromE6(latitude: number | null, longitude: number | null): Point | null {
  return latitude === null || longitude === null ? null : { lat: latitude / E6, lng: longitude / E6 };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine, mean earth radius). */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const east = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const chord = north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * A box in degrees that surely holds every point within `radiusKm`: a cheap first cut for an index, before the exact
 * distance. Longitudes are not wrapped; near a pole or the antimeridian the box spans the whole circle.
 */
export function boxAround(
  centre: Point,
  radiusKm: number,
): { west: number; south: number; east: number; north: number } {
  const dLat = (radiusKm / KM_PER_DEGREE) * 1.01;
  const south = Math.max(-90, centre.lat - dLat);
  const north = Math.min(90, centre.lat + dLat);
  const narrowest = Math.cos(radians(Math.max(Math.abs(south), Math.abs(north))));
  const dLng = narrowest > 0.001 ? dLat / narrowest : 360;
  const wraps = centre.lng - dLng < -180 || centre.lng + dLng > 180;
  return wraps
    ? { west: -180, south, east: 180, north }
    : { west: centre.lng - dLng, south, east: centre.lng + dLng, north };
}
