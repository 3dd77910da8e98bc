import { PARAMETERS, readChoices, readPrice, readReferences, readText, type Parameter } from "./parameters";

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

const MAX_PAGE = 10_000;

/** What a reader asked the catalogue for. Prices in whole đồng, pages from 1. */
export interface Filters {
  q: string;
  stars: string[];
  groups: string[];
  provinces: string[];
  districts: string[];
  communes: string[];
  producers: string[];
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
  provinces: [],
  districts: [],
  communes: [],
  producers: [],
  priceFrom: null,
  priceTo: null,
  inStock: false,
  sort: null,
  page: 1,
};

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
  const filters: Filters = {
    q: readText(search, fail),
    stars: readChoices(search, "sao", STAR_VALUES, fail),
    groups: readChoices(search, "nhom", GROUP_VALUES, fail),
    provinces: readReferences(search, "tinh", fail),
    districts: readReferences(search, "huyen", fail),
    communes: readReferences(search, "xa", fail),
    producers: readReferences(search, "chu-the", fail),
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
  for (const value of filters.stars) search.append("sao", value);
  for (const value of filters.groups) search.append("nhom", value);
  for (const value of filters.provinces) search.append("tinh", value);
  for (const value of filters.districts) search.append("huyen", value);
  for (const value of filters.communes) search.append("xa", value);
  for (const value of filters.producers) search.append("chu-the", value);
  if (filters.priceFrom !== null) search.set("gia-tu", String(filters.priceFrom));
  if (filters.priceTo !== null) search.set("gia-den", String(filters.priceTo));
  if (filters.inStock) search.set("con-hang", "1");
  if (filters.sort !== null) search.set("sap-xep", SORT_WORDS[filters.sort]);
  if (filters.page > 1) search.set("trang", String(filters.page));
  return search.size === 0 ? "" : `?${search}`;
}

/** How many choices narrow the list; searching and sorting do not count. */
export function countActive(filters: Filters): number {
  const lists = [
    filters.stars,
    filters.groups,
    filters.provinces,
    filters.districts,
    filters.communes,
    filters.producers,
  ];
  const price = filters.priceFrom !== null || filters.priceTo !== null ? 1 : 0;
  return lists.reduce((sum, list) => sum + list.length, price + (filters.inStock ? 1 : 0));
}

/** Only plain lists are for search engines: everything, or one group, one star or one province. */
export function isDeep(filters: Filters): boolean {
  return (
    filters.q !== "" ||
    filters.sort !== null ||
    countActive(filters) > 1 ||
    filters.priceFrom !== null ||
    filters.priceTo !== null ||
    filters.inStock
  );
}
