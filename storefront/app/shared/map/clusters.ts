import Supercluster from "supercluster";
import type { Bbox, LatLng } from "./projection";

/** A point that the map can draw and the list can name. */
export type MapPoint = LatLng & { slug: string; name: string; address: string | null; open_now: boolean | null };

/** One thing to draw: a single point, or several that would overlap at this zoom. */
export type Mark =
  | { kind: "point"; point: MapPoint }
  | { kind: "cluster"; id: number; lat: number; lng: number; count: number; expandsAt: number };

/** Points indexed for clustering; built once per set of points. */
export type ClusterIndex = { marksIn: (box: Bbox, zoom: number) => Mark[]; pointsOf: (cluster: number) => MapPoint[] };

/** Points closer than a finger stay joined at every zoom: two shops in one market hall share their coordinates. */
const DEEPEST_ZOOM = 20;

/**
 * Indexes points with supercluster.
 * @param radius pixels within which points join.
 */
export function indexPoints(points: MapPoint[], radius = 44): ClusterIndex {
  const index = new Supercluster<{ point: MapPoint }>({ radius, maxZoom: DEEPEST_ZOOM, minPoints: 2 });
  index.load(
    points.map((point) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [point.lng, point.lat] },
      properties: { point },
    })),
  );

  const marksIn = (box: Bbox, zoom: number): Mark[] =>
    index.getClusters(box, Math.round(zoom)).map((feature): Mark => {
      const { properties } = feature;
      if (!("cluster_id" in properties)) return { kind: "point", point: properties.point };
      const [lng = 0, lat = 0] = feature.geometry.coordinates;
      const { cluster_id: id, point_count: count } = properties;
      return { kind: "cluster", id, lat, lng, count, expandsAt: index.getClusterExpansionZoom(id) };
    });

  const pointsOf = (cluster: number): MapPoint[] =>
    index.getLeaves(cluster, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.point);

  return { marksIn, pointsOf };
}
