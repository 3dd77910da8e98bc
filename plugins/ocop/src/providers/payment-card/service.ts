import type {
  InitiatePaymentInput,
  InitiatePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types";
import StripeProvider from "@medusajs/payment-stripe/dist/services/stripe-provider";
import Stripe from "stripe";
import { apiHost } from "./api-host";
import { allowedFields, stripeAmount } from "./session-fields";

/** Options of the card provider; an absent `apiHost` is Stripe itself. */
export interface CardOptions {
  apiKey: string;
  webhookSecret?: string;
  apiHost?: string;
}

/** Cards by Stripe, captured at once, in whole đồng. Known to Medusa as `pp_stripe_stripe`. */
export class CardProvider extends StripeProvider {
  static override identifier = "stripe";

  /** @throws Error when `apiHost` is not usable, see `apiHost`. */
  constructor(cradle: Record<string, unknown>, options: CardOptions) {
    super(cradle, { apiKey: options.apiKey, webhookSecret: options.webhookSecret ?? "", capture: true });
    if (options.apiHost === undefined) return;
    this.stripe_ = new Stripe(options.apiKey, apiHost(options.apiHost, process.env.NODE_ENV === "production"));
  }

  /** Opens an intent from what is on the list; see `allowedFields` for why there is one. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { session_id, payment_method } = allowedFields(input.data);
    stripeAmount(input.amount, input.currency_code);
    const chosen = payment_method === undefined ? {} : { payment_method };
    const data = { session_id, ...chosen, payment_description: "OCOP", capture_method: "automatic" };
    const opened = await super.initiatePayment({ ...input, data });
    // Without an answer the buyer's own `id` would stay in the session, and could name an intent paid before.
    if (typeof opened.data?.id !== "string") throw new Error("Stripe did not open the payment");
    return opened;
  }

  /** Sends the amount always: the stored one, which Stripe's provider compares with, may be the buyer's word. */
  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    stripeAmount(input.amount, input.currency_code);
    return super.updatePayment({ ...input, data: { id: input.data?.id } });
  }
}
