import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retireCollection } from "../../../workflows/cart";

/** Opening a payment again after one was given back begins with a fresh collection; Medusa would go on with the old one. */
export async function startFresh(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { cart_id } = (req.body ?? {}) as { cart_id?: unknown };
  if (typeof cart_id === "string") await retireCollection(req.scope, cart_id);
  next();
}
