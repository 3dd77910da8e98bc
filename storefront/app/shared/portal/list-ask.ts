import { PAGE_KEY } from "./list-page";

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

/** The address of a page of a list with its filters. @param path in a language */
export function listAddress(path: string, chosen: Readonly<Record<string, string>>, page = 1): string {
  const query = new URLSearchParams(chosen);
  if (page > 1) query.set(PAGE_KEY, String(page));
  return query.size === 0 ? path : `${path}?${query}`;
}
