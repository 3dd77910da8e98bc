const LAST = 10_000;

/** Parameter of an address that says which page of a list is shown. */
export const PAGE_KEY = "trang";

/** The page that an address asks for, 1 when it asks for none. */
export function pageOf(search: URLSearchParams): number {
  const asked = Number(search.get(PAGE_KEY));
  return Number.isInteger(asked) && asked > 1 && asked < LAST ? asked : 1;
}
