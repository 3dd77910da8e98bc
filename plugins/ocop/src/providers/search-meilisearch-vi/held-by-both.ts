import type { SearchTypes } from "@medusajs/framework/types";

type Info = SearchTypes.SearchIndexInfo;

/** Indexes as both engines hold them: a document that one of them lacks is not counted. */
export function heldByBoth(own: readonly Info[], server: readonly Info[]): Info[] {
  const counts = new Map(server.map(({ name, document_count }) => [name, document_count]));
  return own.map((index) => ({
    ...index,
    document_count: Math.min(index.document_count, counts.get(index.name) ?? 0),
  }));
}
