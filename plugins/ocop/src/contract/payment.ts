import type { CASH_LIMIT } from "../shared/cash-limit";
import type { PAYMENT_PROVIDERS } from "../shared/marketplace-vocabulary";

export type { PaymentMethod } from "../shared/marketplace-vocabulary";

/** Medusa's ids of the providers behind the ways to pay, each as the literal it is: a screen cannot hold another one. */
export type PaymentProviders = typeof PAYMENT_PROVIDERS;

/** The limit of cash at the door in đồng, as the literal it is. */
export type CashLimit = typeof CASH_LIMIT;
