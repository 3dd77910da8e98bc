import { formatBbox, formatPoint, parseBbox, parsePoint } from "../../shared/map/bbox";
import type { Bbox, LatLng } from "../../shared/map/projection";

/** What the address of `/diem-ban` asks for. The keys of the address are Vietnamese and a contract (http.md). */
export type SalesPointFilters = {
  province: string | null;
  district: string | null;
  kind: string | null;
  product: string | null;
  near: LatLng | null;
  bbox: Bbox | null;
  openNow: boolean;
  page: number;
};

export const NO_FILTERS: SalesPointFilters = {
  province: null,
  district: null,
  kind: null,
  product: null,
  near: null,
  bbox: null,
  openNow: false,
  page: 1,
};

/** Points on one page of the list. */
export const PAGE_SIZE = 40;
/** "Near me" looks this far: a morning's ride there and back. */
export const NEAR_KM = 50;
/** The API refuses deeper pages. */
const LAST_PAGE = 10_000;

const REFERENCE = /^[\p{L}\p{N}_.-]{1,200}$/u;
const KIND = /^[a-z_]{1,40}$/;

/**
 * Reads the filters of an address. What cannot be read is left out and its key named in `ignored`,
 * so that the page can say so instead of failing.
 */
export function readFilters(search: URLSearchParams): { filters: SalesPointFilters; ignored: string[] } {
  const ignored: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | null): T | null => {
    const text = search.get(key)?.trim() ?? "";
    if (text === "") return null;
    const value = parse(text);
    if (value === null) ignored.push(key);
    return value;
  };
  const reference = (text: string): string | null => (REFERENCE.test(text) ? text : null);
  const filters: SalesPointFilters = {
    province: read("tinh", reference),
    district: read("huyen", reference),
    kind: read("loai", (text) => (KIND.test(text) ? text : null)),
    product: read("san-pham", reference),
    near: read("gan", parsePoint),
    bbox: read("khung", parseBbox),
    openNow: read("mo-cua", (text) => (text === "1" ? true : null)) ?? false,
    page:
      read("trang", (text) =>
        /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= LAST_PAGE ? Number(text) : null,
      ) ?? 1,
  };
  return { filters, ignored };
}

/** Writes filters back into the address, always in one order, without what is not set: one page, one address. */
export function writeFilters(filters: SalesPointFilters): string {
  const pairs: [string, string | null][] = [
    ["tinh", filters.province],
    ["huyen", filters.district],
    ["loai", filters.kind],
    ["san-pham", filters.product],
    ["gan", filters.near && formatPoint(filters.near)],
    ["mo-cua", filters.openNow ? "1" : null],
    ["khung", filters.bbox && formatBbox(filters.bbox)],
    ["trang", filters.page > 1 ? String(filters.page) : null],
  ];
  const set = pairs.filter((pair): pair is [string, string] => pair[1] !== null);
  // A comma is legal in a query and keeps coordinates legible.
  const query = set.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
  return query === "" ? "" : `?${query}`;
}

/** The same filters in the API's words, without paging. */
export function apiFilters(filters: SalesPointFilters): Record<string, string> {
  const pairs: [string, string | null][] = [
    ["province", filters.province],
    ["district", filters.district],
    ["kind", filters.kind],
    ["product", filters.product],
    ["near", filters.near && formatPoint(filters.near)],
    ["radius_km", filters.near && String(NEAR_KM)],
    ["bbox", filters.bbox && formatBbox(filters.bbox)],
    ["open_now", filters.openNow ? "true" : null],
  ];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** The filters without the map's window: what the markers are drawn from. */
export function withoutWindow(filters: SalesPointFilters): SalesPointFilters {
  return { ...filters, bbox: null, page: 1 };
}

/** How many filters a reader set by hand (the map's window and the page are not such). */
export function countSet(filters: SalesPointFilters): number {
  return [
    filters.province,
    filters.district,
    filters.kind,
    filters.product,
    filters.near,
    filters.openNow || null,
  ].filter((each) => each !== null).length;
}
