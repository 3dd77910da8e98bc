const INDEX_NOT_FOUND = "index_not_found";
const REFUSED_SEARCH = "invalid_search_";

/**
 * Whether the server answered that an index is not there, or cannot be asked so. As our own rules had taken the search,
 * that says nothing about the server, but perhaps that its index is not the one that we made.
 */
export function isIndexFault(error: unknown): boolean {
  if (!(error instanceof Error) || typeof error.cause !== "object" || error.cause === null) return false;
  const code = "code" in error.cause ? String(error.cause.code) : "";
  return code === INDEX_NOT_FOUND || code.startsWith(REFUSED_SEARCH);
}
