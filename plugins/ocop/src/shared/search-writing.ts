/** The search indexes of the shop. */
export const SEARCH_INDEXES = ["product", "producer", "sales_point"] as const;
export type SearchIndexName = (typeof SEARCH_INDEXES)[number];

/** The topic under which the outbox keeps the dirty documents of an index. */
export function searchTopic(index: SearchIndexName): string {
  return `search.${index}`;
}

/**
 * The event by which documents go to an index. Nobody emits it: its writer hands it to the Search Module's `ingest`, the
 * one door of the module that waits until the engine has done what it was told, and throws when it could not.
 */
export function searchWriteEvent(index: SearchIndexName): string {
  return `ocop.search.write.${index}`;
}
