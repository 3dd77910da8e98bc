import type { readSearch } from "../search-postgres-vi/read-search";

type Search = ReturnType<typeof readSearch>;
/** What a query carries about distance until it is sent. */
type WithRadius = { radius?: { lat: number; lng: number; metres: number } };

/** Order by distance and radius of a search near a place. The numbers are checked degrees and metres. */
export function nearOptions({ near, order }: Search): WithRadius & { sort?: string[] } {
  if (near === null) return {};
  const { point, lat, lng, radius } = near;
  const sort = Object.entries(order)
    .filter(([path]) => path !== "_score")
    .map(([path, way]) => `${path === point.path ? `_geoPoint(${lat}, ${lng})` : path}:${way.toLowerCase()}`);
  return {
    ...(sort.length === 0 ? {} : { sort }),
    ...(radius === null ? {} : { radius: { lat, lng, metres: radius } }),
  };
}

/** A query with its radius as a further condition, which the community provider's filters have no word for. */
export function withinRadius<Query extends object>(query: Query): Query {
  const { radius, filter, ...rest } = query as Query & WithRadius & { filter?: unknown };
  if (radius === undefined) return query;
  const within = `_geoRadius(${radius.lat}, ${radius.lng}, ${radius.metres})`;
  return { ...rest, filter: filter === undefined ? [within] : [filter, within] } as unknown as Query;
}
