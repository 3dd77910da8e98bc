import { pageOf } from "../../shared/portal/list-page";

/** Keys of the address, and the API's names for them. */
const FILTER_KEYS = {
  q: "q",
  loai: "kind",
  "trang-thai": "status",
  "kiem-tra": "freshness",
  huyen: "district",
  "cong-nhan": "recognised",
  "hinh-thuc": "fair",
} as const;
type Key = keyof typeof FILTER_KEYS;
export type Filters = Partial<Record<Key, string>>;

const MAX_CHARS = 200;

/** What an address asks for; the API says what of it makes no sense. */
export function readFilters(search: URLSearchParams): { filters: Filters; page: number } {
  const set = (Object.keys(FILTER_KEYS) as Key[]).flatMap((key) => {
    const value = (search.get(key) ?? "").toWellFormed().trim().slice(0, MAX_CHARS);
    return value === "" ? [] : [[key, value] as const];
  });
  return { filters: Object.fromEntries(set), page: pageOf(search) };
}

/** The same as an address has it. */
export function filterQuery(filters: Filters, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...filters, ...more });
  return query.size === 0 ? "" : `?${query}`;
}

/** The same in the API's words. */
export function apiQuery(filters: Filters): URLSearchParams {
  return new URLSearchParams(
    (Object.keys(FILTER_KEYS) as Key[]).flatMap((key): [string, string][] => {
      const value = filters[key];
      return value === undefined ? [] : [[FILTER_KEYS[key], value]];
    }),
  );
}
