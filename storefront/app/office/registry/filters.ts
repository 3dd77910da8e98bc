import { pageOf, PAGE_KEY } from "../../shared/portal/list-page";

export const PAGE_SIZE = 50;

/** What is asked for in an address, by the names that the API has for it. */
export type Filters = Readonly<Record<string, string>>;

const GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const;
const STARS = ["3", "4", "5", "none"] as const;
const WINDOWS = ["7", "30", "90", "180"] as const;

/** A filter: its name in addresses, and what it may be; none for free texts. */
interface Filter {
  key: string;
  values: readonly string[] | null;
}

const SHARED = {
  q: { key: "tim", values: null },
  unit: { key: "don-vi", values: null },
  group: { key: "nhom", values: GROUPS },
  stars: { key: "sao", values: STARS },
  expires_within: { key: "het-han", values: WINDOWS },
} satisfies Record<string, Filter>;

/** Filters of the list of products. */
export const PRODUCT_FILTERS = {
  ...SHARED,
  sub_group: { key: "phan-nhom", values: null },
  standing: {
    key: "tinh-trang",
    values: ["active", "expired", "suspended", "revoked", "superseded", "not_yet_valid", "none"],
  },
  potential_five: { key: "tiem-nang", values: ["1"] },
  sort: { key: "sap-xep", values: ["name", "producer", "stars", "expires", "issued"] },
} satisfies Record<string, Filter>;

/** Filters of the list of producers. */
export const PRODUCER_FILTERS = {
  ...SHARED,
  kind: { key: "loai-hinh", values: ["enterprise", "cooperative", "cooperative_group", "household", "unknown"] },
  status: {
    key: "tren-cho",
    values: ["pending", "applied", "in_review", "sent_back", "active", "suspended", "closed"],
  },
  change_requested: { key: "doi-thong-tin", values: ["1"] },
  sort: { key: "sap-xep", values: ["name", "products", "newest"] },
} satisfies Record<string, Filter>;

/** The filters that a list knows, by the names that the API has for them. */
export type FilterSet = Readonly<Record<string, Filter>>;

/** Reads an address; what cannot be a filter counts as none. */
export function readFilters(set: FilterSet, search: URLSearchParams): Filters {
  const entries = Object.entries(set).flatMap(([name, { key, values }]) => {
    const text = (search.get(key) ?? "").toWellFormed().normalize("NFC").trim().slice(0, 200);
    if (text === "" || (values !== null && !values.includes(text))) return [];
    // A reference of the API has letters, digits, point and dash.
    if (name === "unit" && !/^[\p{L}\p{N}_.-]+$/u.test(text)) return [];
    return [[name, text] as const];
  });
  return Object.fromEntries(entries);
}

/** The same as an address. @param base of the page in its language */
export function filterAddress(set: FilterSet, base: string, filters: Filters, page = 1): string {
  const search = new URLSearchParams();
  for (const [name, { key }] of Object.entries(set)) {
    const value = filters[name];
    if (value !== undefined) search.set(key, value);
  }
  if (page > 1) search.set(PAGE_KEY, String(page));
  return search.size === 0 ? base : `${base}?${search}`;
}

/** The same as a question to the API. */
export function apiQuery(filters: Filters, search: URLSearchParams): { query: string; page: number } {
  const page = pageOf(search);
  const asked = new URLSearchParams({ ...filters, limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) });
  return { query: asked.toString(), page };
}
