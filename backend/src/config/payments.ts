import type { Environment } from "./env";

/** Payment providers. */
export function paymentModule(_env: Environment) {
  return { resolve: "@medusajs/medusa/payment", options: { providers: [] } };
}
