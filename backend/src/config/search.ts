import type { Environment } from "./env";

const TASK_POLLING_MS = 50;

/**
 * The search engine: our own on PostgreSQL, which needs nothing else, or Meilisearch where MEILISEARCH_HOST is set.
 * Of the community plugin only the provider is taken; its public routes would pass on raw filters.
 */
export function searchModule(env: Environment) {
  const provider =
    env.MEILISEARCH_HOST === undefined
      ? { resolve: "ocop/providers/search-postgres-vi", id: "search-postgres-vi" }
      : {
          resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
          id: "meilisearch",
          options: {
            config: { host: env.MEILISEARCH_HOST, apiKey: env.MEILISEARCH_API_KEY ?? "" },
            task_polling_interval_ms: TASK_POLLING_MS,
          },
        };
  return { resolve: "@medusajs/medusa/search", options: { providers: [provider], reindex: { batch_size: 500 } } };
}
