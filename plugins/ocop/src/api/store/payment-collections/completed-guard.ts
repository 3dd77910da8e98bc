import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { select } from "../../../shared/database";
import { ApiError } from "../../errors";

const SESSIONS = /^\/store\/payment-collections\/([^/]+)\/payment-sessions\/?$/i;

/**
 * A new payment session deletes the ones before it. Once the cart is an order its session is the order's payment, and
 * Medusa would let whoever knows the collection's id replace it: that ends here.
 */
export async function guardCompleted(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const collection = decodeURIComponent(SESSIONS.exec(req.path)?.[1] ?? "");
  const body = req.body as { cart_id?: unknown } | null | undefined;
  const cart = typeof body?.cart_id === "string" ? body.cart_id : "";
  const done = await select(
    req.scope,
    `select c.id from cart c left join cart_payment_collection l on l.cart_id = c.id and l.deleted_at is null
     where c.completed_at is not null and (l.payment_collection_id = :collection or (:collection = '' and c.id = :cart))
     limit 1`,
    { collection, cart },
  );
  if (done.length > 0) throw new ApiError("conflict");
  next();
}
