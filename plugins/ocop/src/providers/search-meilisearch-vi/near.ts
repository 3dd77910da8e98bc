import type { readSearch } from "../search-postgres-vi/read-search";

type Search = ReturnType<typeof readSearch>;

/** Order by distance of a search near a place. The numbers are checked degrees. */
export function nearOrder({ near, order }: Search): { sort?: string[] } {
  if (near === null) return {};
  const { point, lat, lng } = near;
  const sort = Object.entries(order)
    .filter(([path]) => path !== "_score")
    .map(([path, way]) => `${path === point.path ? `_geoPoint(${lat}, ${lng})` : path}:${way.toLowerCase()}`);
  return sort.length === 0 ? {} : { sort };
}

/** What the engine is told of the radius of a search near a place. The numbers are checked degrees and metres. */
export function withinRadius({ near }: Search): string[] {
  if (near === null || near.radius === null) return [];
  return [`_geoRadius(${near.lat}, ${near.lng}, ${near.radius})`];
}
