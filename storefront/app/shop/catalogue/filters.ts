import { PARAMETERS, readChoices, readPlaces, readPrice, readReferences, readText, type Parameter } from "./parameters";

export const SORTS = ["relevance", "newest", "stars", "price_asc", "price_desc"] as const;
export type Sort = (typeof SORTS)[number];

/** Words of the address for an order. */
export const SORT_WORDS: Record<Sort, string> = {
  relevance: "lien-quan",
  newest: "moi-nhat",
  stars: "sao",
  price_asc: "gia-tang",
  price_desc: "gia-giam",
};
const STAR_VALUES = ["5", "4", "3"] as const;
const GROUP_VALUES = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const;
const KIND_VALUES = ["enterprise", "cooperative", "cooperative_group", "household", "unknown"] as const;
const SUB_GROUP = new RegExp(`^(${GROUP_VALUES.join("|")})\\.[a-z0-9-]{1,80}$`);
const STANDARD = /^[a-z0-9-]{1,80}$/;

const MAX_PAGE = 10_000;

/** What a reader asked the catalogue for. Prices in whole đồng, pages from 1. */
export interface Filters {
  q: string;
  stars: string[];
  groups: string[];
  /** By their group: "food.che-bien". */
  subGroups: string[];
  /** Codes of places. */
  provinces: string[];
  districts: string[];
  communes: string[];
  producers: string[];
  producerKinds: string[];
  standards: string[];
  /** Code of the province that goods should be sent to. */
  deliversTo: string | null;
  priceFrom: number | null;
  priceTo: number | null;
  inStock: boolean;
  sort: Sort | null;
  page: number;
}

export const NO_FILTERS: Filters = {
  q: "",
  stars: [],
  groups: [],
  subGroups: [],
  provinces: [],
  districts: [],
  communes: [],
  producers: [],
  producerKinds: [],
  standards: [],
  deliversTo: null,
  priceFrom: null,
  priceTo: null,
  inStock: false,
  sort: null,
  page: 1,
};

/** Choices of which several may hold, by their names in the address. */
export const LISTS = {
  stars: "sao",
  groups: "nhom",
  subGroups: "nhom-con",
  provinces: "tinh",
  districts: "huyen",
  communes: "xa",
  producers: "chu-the",
  producerKinds: "loai-chu-the",
  standards: "tieu-chuan",
} as const satisfies Partial<Record<keyof Filters, Parameter>>;
export type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as ListName[];

/**
 * Reads the address of a catalogue page. Nothing is refused: what cannot be
 * understood is left out and named, so that the page can say so.
 */
export function readFilters(search: URLSearchParams): { filters: Filters; ignored: Parameter[] } {
  const ignored = new Set<Parameter>();
  const fail = (name: Parameter) => void ignored.add(name);
  const sortWord = search.get("sap-xep") ?? "";
  const sort = SORTS.find((value) => SORT_WORDS[value] === sortWord) ?? null;
  if (sortWord !== "" && sort === null) fail("sap-xep");
  const stock = search.get("con-hang") ?? "";
  if (stock !== "" && stock !== "1") fail("con-hang");
  const pageText = search.get("trang") ?? "1";
  const page = /^\d{1,5}$/.test(pageText) ? Number(pageText) : 0;
  if (page < 1 || page > MAX_PAGE) fail("trang");
  let priceFrom = readPrice(search, "gia-tu", fail);
  let priceTo = readPrice(search, "gia-den", fail);
  if (priceFrom !== null && priceTo !== null && priceFrom > priceTo) [priceFrom, priceTo] = [priceTo, priceFrom];
  const destinations = readPlaces(search, "giao-toi", fail);
  if (destinations.length > 1) fail("giao-toi");
  const filters: Filters = {
    q: readText(search, fail),
    stars: readChoices(search, "sao", STAR_VALUES, fail),
    groups: readChoices(search, "nhom", GROUP_VALUES, fail),
    subGroups: readReferences(search, "nhom-con", fail, SUB_GROUP),
    provinces: readPlaces(search, "tinh", fail),
    districts: readPlaces(search, "huyen", fail),
    communes: readPlaces(search, "xa", fail),
    producers: readReferences(search, "chu-the", fail),
    producerKinds: readChoices(search, "loai-chu-the", KIND_VALUES, fail),
    standards: readReferences(search, "tieu-chuan", fail, STANDARD),
    deliversTo: destinations[0] ?? null,
    priceFrom,
    priceTo,
    inStock: stock === "1",
    sort,
    page: page >= 1 && page <= MAX_PAGE ? page : 1,
  };
  return { filters, ignored: PARAMETERS.filter((name) => ignored.has(name)) };
}

/** The query of an address for these filters; starts with "?" or is empty. */
export function writeFilters(filters: Filters): string {
  const search = new URLSearchParams();
  if (filters.q !== "") search.set("q", filters.q);
  for (const list of LIST_NAMES) for (const value of filters[list]) search.append(LISTS[list], value);
  if (filters.deliversTo !== null) search.set("giao-toi", filters.deliversTo);
  if (filters.priceFrom !== null) search.set("gia-tu", String(filters.priceFrom));
  if (filters.priceTo !== null) search.set("gia-den", String(filters.priceTo));
  if (filters.inStock) search.set("con-hang", "1");
  if (filters.sort !== null) search.set("sap-xep", SORT_WORDS[filters.sort]);
  if (filters.page > 1) search.set("trang", String(filters.page));
  return search.size === 0 ? "" : `?${search}`;
}

/** How many choices narrow the list; searching and sorting do not count. */
export function countActive(filters: Filters): number {
  const lists = LIST_NAMES.reduce((sum, list) => sum + filters[list].length, 0);
  const price = filters.priceFrom !== null || filters.priceTo !== null ? 1 : 0;
  return lists + price + (filters.inStock ? 1 : 0) + (filters.deliversTo === null ? 0 : 1);
}

/** Only plain lists are for search engines: everything, or one group, one star, one place, one maker or standard. */
export function isDeep(filters: Filters): boolean {
  return (
    filters.q !== "" ||
    filters.sort !== null ||
    countActive(filters) > 1 ||
    filters.priceFrom !== null ||
    filters.priceTo !== null ||
    filters.deliversTo !== null ||
    filters.inStock
  );
}
