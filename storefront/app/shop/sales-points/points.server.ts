import { readOrNull } from "../../shared/api/client.server";
import type { MapPoint } from "../../shared/map/clusters";
import type { Language } from "../../shared/language";
import { apiFilters, NO_FILTERS, PAGE_SIZE, withoutWindow, type SalesPointFilters } from "./filters";
import type { SalesPointFeatures, SalesPointList } from "./types";

/** Markers that come with a page; beyond these the map asks for what it shows. */
const MARKERS_WITH_PAGE = 200;
/** Markers of one answer to the map. */
const MARKERS_AT_ONCE = 1000;

export type Markers = { points: MapPoint[]; /** True when there are more than these. */ more: boolean };

async function readMarkers(language: Language, query: Record<string, string>, limit: number): Promise<Markers> {
  const answer = await readOrNull<SalesPointFeatures>(language, "/store/sales-points.geojson", { ...query, limit });
  const features = answer?.features ?? [];
  const points = features.map(
    ({
      geometry: {
        coordinates: [lng, lat],
      },
      properties,
    }): MapPoint => ({
      slug: properties.slug,
      name: properties.name,
      address: properties.address,
      lat,
      lng,
      open_now: properties.open_now,
    }),
  );
  return { points, more: features.length >= limit };
}

/** Markers within the map's window, for the map itself. */
export async function markersInWindow(language: Language, filters: SalesPointFilters): Promise<Markers> {
  return readMarkers(language, apiFilters(filters), MARKERS_AT_ONCE);
}

type PointsPage = { list: SalesPointList; markers: Markers; filters: SalesPointFilters; refused: boolean };

/**
 * One page of the list with its markers. Filters that the API refuses, such as a province that never was, are dropped
 * all together and `refused` is set.
 */
export async function loadPoints(language: Language, filters: SalesPointFilters): Promise<PointsPage> {
  const query = { ...apiFilters(filters), limit: PAGE_SIZE, offset: (filters.page - 1) * PAGE_SIZE };
  const [list, markers] = await Promise.all([
    readOrNull<SalesPointList>(language, "/store/sales-points", query),
    readMarkers(language, apiFilters(withoutWindow(filters)), MARKERS_WITH_PAGE),
  ]);
  if (list !== null) return { list, markers, filters, refused: false };
  if (JSON.stringify(filters) === JSON.stringify(NO_FILTERS)) throw new Response(null, { status: 502 });
  return { ...(await loadPoints(language, NO_FILTERS)), refused: true };
}
