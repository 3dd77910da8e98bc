import type { Portal } from "./portal";

/** A page of this portal that a log-in leads back to; never another site, never a door itself. */
export function portalReturn(root: Portal["root"], search: URLSearchParams): string | null {
  const path = search.get("tro-lai") ?? "";
  const page = new RegExp(String.raw`^(\/en)?${root}(?!\/dang-)(\/[^\s\\]{0,400})?(\?[^\s\\]{0,400})?$`);
  return page.test(path) ? path : null;
}

/** The same as a query, so that it survives the way over another door. */
export function returnQuery(target: string | null): string {
  return target === null ? "" : `?${new URLSearchParams({ "tro-lai": target })}`;
}
