import type { Environment } from "./env";

/**
 * Payment providers: cash on delivery always, cards when Stripe's key is set.
 * Which of them a buyer is offered is decided by the region; Medusa's own
 * `pp_system_default` exists in every process and is in no region.
 */
export function paymentModule(env: Environment) {
  const cashOnDelivery = { resolve: "ocop/providers/payment-cod", id: "cod" };
  const cards = {
    resolve: "ocop/providers/payment-card",
    id: "stripe",
    options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET, apiHost: env.STRIPE_API_HOST },
  };
  const providers = env.STRIPE_API_KEY === undefined ? [cashOnDelivery] : [cashOnDelivery, cards];
  return { resolve: "@medusajs/medusa/payment", options: { providers } };
}
