import { PAGE_KEY, pageOf } from "./list-page";

/** Longest text that a filter takes. */
const MOST = 200;

/** What an address asks a list for: its own parameters, and those of the API. */
export interface ListAsk {
  chosen: Record<string, string>;
  query: URLSearchParams;
}

/** Reads filters from an address. @param names the API's names by those in the address; what is blank is left out */
export function askedOf(search: URLSearchParams, names: Readonly<Record<string, string>>): ListAsk {
  const chosen: Record<string, string> = {};
  const query = new URLSearchParams();
  for (const [name, filter] of Object.entries(names)) {
    const value = (search.get(name) ?? "").toWellFormed().trim().slice(0, MOST);
    if (value === "") continue;
    chosen[name] = value;
    query.set(filter, value);
  }
  return { chosen, query };
}

/** Reads filters and page from an address; the query asks the API for that page. @param size lines of a page */
export function askedPage(
  search: URLSearchParams,
  names: Readonly<Record<string, string>>,
  size: number,
): ListAsk & { page: number } {
  const { chosen, query } = askedOf(search, names);
  const page = pageOf(search);
  query.set("limit", String(size));
  query.set("offset", String((page - 1) * size));
  return { chosen, query, page };
}

/** The address of a page of a list with its filters. @param path in a language */
export function listAddress(path: string, chosen: Readonly<Record<string, string>>, page = 1): string {
  const query = new URLSearchParams(chosen);
  if (page > 1) query.set(PAGE_KEY, String(page));
  return query.size === 0 ? path : `${path}?${query}`;
}
