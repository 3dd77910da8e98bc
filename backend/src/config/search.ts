import type { Environment } from "./env";

/**
 * The search engine: our own on PostgreSQL, which needs nothing else, or Meilisearch where there is a server and
 * SEARCH_ENGINE does not say otherwise. Both are always registered: an index that was built by the other one is read
 * until the new one is filled. Of the community plugin only the provider is used; its public routes would pass on raw
 * filters.
 */
export function searchModule(env: Environment) {
  const server =
    env.SEARCH_ENGINE === "postgres" || env.MEILISEARCH_HOST === undefined
      ? {}
      : { host: env.MEILISEARCH_HOST, key: env.MEILISEARCH_API_KEY };
  return {
    resolve: "@medusajs/medusa/search",
    options: {
      providers: [
        { resolve: "ocop/providers/search-postgres-vi", id: "search-postgres-vi" },
        { resolve: "ocop/providers/search-meilisearch-vi", id: "search-meilisearch-vi", options: server },
      ],
      default_provider: "host" in server ? "search-meilisearch-vi" : "search-postgres-vi",
      reindex: { batch_size: 1000 },
    },
  };
}
