import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  SavePaymentMethodOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types";
import { PaymentSessionStatus } from "@medusajs/framework/utils";
import StripeProvider from "@medusajs/payment-stripe/dist/services/stripe-provider";
import Stripe from "stripe";
import { apiHost } from "./api-host";
import { paysFor } from "./paid-intent";
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
    const data = {
      session_id,
      ...chosen,
      payment_description: "OCOP",
      capture_method: "automatic",
      // Without it Stripe offers whatever its dashboard has switched on, also what is paid days later.
      payment_method_types: ["card"],
    };
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

  /**
   * Says whether the session is paid. A declined or unfinished card leaves the session open, because the buyer may try
   * again on the same intent; a charge that is not this session's is an error.
   */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const answer = await super.authorizePayment(input);
    if (answer.status !== PaymentSessionStatus.CAPTURED)
      return { ...answer, status: PaymentSessionStatus.REQUIRES_MORE };
    // Medusa names the session by the idempotency key.
    const expected = { session: input.context?.idempotency_key, amount: input.data?.amount };
    if (paysFor(answer.data as unknown as Stripe.PaymentIntent, expected)) return answer;
    return { ...answer, status: PaymentSessionStatus.ERROR };
  }

  /**
   * Ends a session that can no longer become an order: the cart changed, or another way to pay was chosen. An open intent
   * is cancelled, so that it cannot be charged later; one that was charged in the meantime is given back in full, once.
   */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const { id, client_secret } = input.data ?? {};
    if (typeof id !== "string") return { data: input.data };
    const intent = await this.stripe_.paymentIntents.retrieve(id);
    // Medusa also calls this with data as a buyer sent it: only Stripe's own answer holds the secret.
    if (intent.client_secret !== client_secret || intent.status === "canceled") return { data: input.data };
    if (intent.status !== "succeeded") {
      const cancelled = await super.cancelPayment(input).catch((error: unknown) => error);
      if (!(cancelled instanceof Error)) return cancelled as DeletePaymentOutput;
      // It may have been charged between the two calls.
      if ((await this.stripe_.paymentIntents.retrieve(id)).status !== "succeeded") throw cancelled;
    }
    await this.giveBack(id);
    return { data: input.data };
  }

  /** Cards are not kept: nobody asked the buyer whether they may be. @throws Error always */
  override async savePaymentMethod(): Promise<SavePaymentMethodOutput> {
    throw new Error("Cards are not kept");
  }

  private async giveBack(intent: string): Promise<void> {
    try {
      await this.stripe_.refunds.create({ payment_intent: intent }, { idempotencyKey: `withdrawn_${intent}` });
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError) || error.code !== "charge_already_refunded") throw error;
    }
  }
}
