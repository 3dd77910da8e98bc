import type { Environment } from "./env";

/** The search engine. */
export function searchModule(_env: Environment) {
  return { resolve: "@medusajs/medusa/search", options: { providers: [] } };
}
