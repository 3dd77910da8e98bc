import { readDocumentPath } from "@medusajs/framework/utils";
import type { Params } from "./connection";
import { refuse, type Plan, type Point } from "./plan";

/** Metres a degree of latitude is long, and half the earth's girth. */
const METRES_A_DEGREE = 111_195;
const FARTHEST = 20_100_000;
const EARTH_RADIUS = 6_371_008.8;

/** A place that hits are near to: within so many metres where a radius is given, and what distances are counted from. */
export type Near = { point: Point; lat: number; lng: number; radius: number | null };

function degrees(value: unknown, most: number): number | null {
  return typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

/** Latitude and longitude of a point as documents give it, `{ lat, lng }`; both null where it is none. */
export function pointValue(document: Record<string, unknown>, path: string): [number, number] | [null, null] {
  const [value] = readDocumentPath(document, path.split("."));
  if (typeof value !== "object" || value === null || !("lat" in value && "lng" in value)) return [null, null];
  const [lat, lng] = [degrees(value.lat, 90), degrees(value.lng, 180)];
  return lat === null || lng === null ? [null, null] : [lat, lng];
}

/**
 * Reads `provider_options.near`: `{ field, lat, lng, radius_m? }`, degrees (WGS 84) and metres. Medusa's contract has no
 * word for distance, and its public route passes no provider options, so only our own readers ask for it. Ordering by the
 * field itself then orders by distance.
 * @throws MedusaError INVALID_DATA for a field that is no point, or an order by distance from nowhere.
 */
export function readNear(
  plan: Plan,
  asked: Record<string, unknown> | undefined,
  ordered: readonly string[],
): Near | null {
  if (asked === undefined) {
    const point = plan.points.find(({ path }) => ordered.includes(path));
    return point === undefined ? null : refuse(`Ordering by "${point.path}" needs a place to be near to`);
  }
  const point = plan.points.find(({ path }) => path === asked.field) ?? refuse("The search index has no such point");
  const lat = degrees(asked.lat, 90) ?? refuse(`"${point.path}" needs a latitude`);
  const lng = degrees(asked.lng, 180) ?? refuse(`"${point.path}" needs a longitude`);
  const radius = asked.radius_m ?? null;
  if (radius !== null && !(typeof radius === "number" && radius > 0 && radius <= FARTHEST))
    refuse(`"${point.path}" needs a radius in metres`);
  if (radius !== null && !point.filterable) refuse(`The search index cannot be narrowed by "${point.path}"`);
  if (ordered.includes(point.path) && !point.sortable) refuse(`The search index cannot be sorted by "${point.path}"`);
  return { point, lat, lng, radius: typeof radius === "number" ? radius : null };
}

/** Metres from the place to a document's point along a great circle; null without a point. */
export function distanceSql({ point, lat, lng }: Near, params: Params): string {
  const [here, there] = [params.add(lat, "float8"), params.add(lng, "float8")];
  const half = (a: string, b: string) => `power(sin(radians(${a} - ${b}) / 2), 2)`;
  const square = `${half(point.lat, here)} + cos(radians(${here})) * cos(radians(${point.lat})) * ${half(point.lng, there)}`;
  return `2 * ${EARTH_RADIUS} * asin(least(1, sqrt(${square})))`;
}

/** Condition "within the radius"; a box by latitude first, which an index answers. */
export function withinSql(near: Near, params: Params): string {
  if (near.radius === null) return "true";
  const slack = near.radius / METRES_A_DEGREE + 1e-6;
  const [south, north] = [params.add(near.lat - slack, "float8"), params.add(near.lat + slack, "float8")];
  return `(${near.point.lat} BETWEEN ${south} AND ${north} AND ${distanceSql(near, params)} <= ${params.add(near.radius, "float8")})`;
}
