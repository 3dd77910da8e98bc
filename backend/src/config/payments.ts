import type { Environment } from "./env";

interface Provider {
  resolve: string;
  id: string;
  options?: Record<string, unknown>;
}

/** The payment providers that this environment has keys for, each with the id under which Medusa knows it. */
function providersOf(env: Environment): ({ known: string } & Provider)[] {
  const cash = { known: "pp_cod_cod", resolve: "ocop/providers/payment-cod", id: "cod" };
  const card = {
    known: "pp_stripe_stripe",
    resolve: "ocop/providers/payment-card",
    id: "stripe",
    options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET, apiHost: env.STRIPE_API_HOST },
  };
  const transfer = {
    known: "pp_vietqr_vietqr",
    resolve: "ocop/providers/payment-vietqr",
    id: "vietqr",
    options: {
      bank_bin: env.VIETQR_BANK_BIN,
      account_number: env.VIETQR_ACCOUNT_NUMBER,
      account_name: env.VIETQR_ACCOUNT_NAME,
      minutes: env.VIETQR_MINUTES,
    },
  };
  return [
    cash,
    ...(env.VIETQR_ACCOUNT_NUMBER === undefined ? [] : [transfer]),
    ...(env.STRIPE_API_KEY === undefined ? [] : [card]),
  ];
}

/**
 * Medusa's ids of the providers that buyers are offered: those that the process has, and no other. Medusa's own
 * `pp_system_default`, which answers "authorised" at once, exists in every process and is never offered.
 */
export function offeredProviders(env: Environment): string[] {
  return providersOf(env).map(({ known }) => known);
}

/** Payment providers: cash on delivery always, transfers when the market's account is set, cards when Stripe's key is. */
export function paymentModule(env: Environment) {
  const providers = providersOf(env).map(({ known: _known, ...provider }) => provider);
  return { resolve: "@medusajs/medusa/payment", options: { providers } };
}
