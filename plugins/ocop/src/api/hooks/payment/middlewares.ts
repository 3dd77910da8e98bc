import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { ApiError } from "../../errors";
import { pluginOptions } from "../../../shared/plugin-options";
import { isSignedRequest, storeSignedEvent } from "../signed-event";

/** The only provider that sends webhooks here, as Stripe's dashboard has it in the address. */
const STRIPE = "stripe_stripe";
const ADDRESS = /^\/hooks\/payment\/([^/]+)\/?$/i;

const stripeEvent = z.looseObject({ id: z.string().min(1).max(255), type: z.string().min(1).max(255) });

/**
 * Stands before Medusa's own route, which answers 200 to anybody and works in memory five seconds later. Here the
 * signature is checked on the bytes that came, the event is stored under its id, and only then answered; a repeated
 * delivery is answered and changes nothing. A bad, missing or old signature and an unknown provider get 401 and leave
 * nothing behind.
 */
async function storeFirst(req: MedusaRequest, res: MedusaResponse, _next: MedusaNextFunction): Promise<void> {
  const provider = ADDRESS.exec(req.path)?.[1];
  const { stripeWebhookSecret } = pluginOptions(req.scope);
  if (provider !== STRIPE || !isSignedRequest(req, "stripe-signature", stripeWebhookSecret)) {
    throw new ApiError("unauthorized");
  }
  const parsed = stripeEvent.safeParse(req.body);
  if (!parsed.success) throw new ApiError("invalid_body");
  const { id: event_id, type } = parsed.data;
  const work = await storeSignedEvent(req, { provider, event_id, type, payload: parsed.data });
  res.json({ received: true });
  work();
}

export const paymentHookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/hooks/payment/:provider",
    bodyParser: { preserveRawBody: true },
    middlewares: [storeFirst],
  },
];
