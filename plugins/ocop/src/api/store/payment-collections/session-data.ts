import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Keeps a buyer's `data` out of the payment session but for the card chosen beforehand. Medusa stores what it is given
 * before the provider is asked: a foreign transfer reference would stand in the row for a moment, or be refused as taken.
 */
export function keepChosenCard(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as { data?: unknown } | null | undefined;
  if (typeof body === "object" && body !== null && typeof body.data === "object" && body.data !== null) {
    const { payment_method } = body.data as { payment_method?: unknown };
    body.data = payment_method === undefined ? {} : { payment_method };
  }
  next();
}
