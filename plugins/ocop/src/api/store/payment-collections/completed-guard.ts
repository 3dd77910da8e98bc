import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { select } from "../../../shared/database";
import { ApiError } from "../../errors";
import { pathParts } from "../../path-parts";

const SESSIONS = /^\/store\/payment-collections\/([^/]+)\/payment-sessions\/?$/i;
const WAIT_SECONDS = 15;

interface CartState {
  id: string;
  /** It is an order, or its payment was taken and it is about to become one. */
  paid: boolean;
}

async function readCart(req: MedusaRequest): Promise<CartState | null> {
  const [collection = ""] = pathParts(SESSIONS, req) ?? [];
  const body = req.body as { cart_id?: unknown } | null | undefined;
  const cart = typeof body?.cart_id === "string" ? body.cart_id : "";
  const [found] = await select<CartState>(
    req.scope,
    `select c.id, c.completed_at is not null or exists (
       select 1 from payment p where p.payment_collection_id = l.payment_collection_id and p.captured_at is not null
         and p.amount > (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null)
     ) as paid
     from cart c left join cart_payment_collection l on l.cart_id = c.id and l.deleted_at is null
     where l.payment_collection_id = :collection or (:collection = '' and c.id = :cart) limit 1`,
    { collection, cart },
  );
  return found ?? null;
}

/** Lets the request go on and resolves when it has been answered. */
async function answered(res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  return new Promise((resolve) => {
    res.once("close", resolve);
    next();
  });
}

/**
 * A new payment session deletes the ones before it. Once the cart is an order its session is the order's payment, and
 * Medusa would let whoever knows the collection's id replace it: that ends here. The cart's lock is held until the answer
 * is out, so that no webhook turns the cart into an order while its payment is being replaced.
 */
export async function guardCompleted(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const cart = await readCart(req);
  if (cart?.paid) throw new ApiError("conflict");
  // Making the collection takes the lock by itself.
  if (cart === null || pathParts(SESSIONS, req) === null) return next();
  let passed = false;
  const work = async (): Promise<void> => {
    if ((await readCart(req))?.paid) throw new ApiError("conflict");
    passed = true;
    await answered(res, next);
  };
  await req.scope
    .resolve(Modules.LOCKING)
    .execute([cart.id], work, { timeout: WAIT_SECONDS })
    .catch((error: unknown) => {
      // The request has been answered by then; a lock that was lost on the way is no error of the buyer's.
      if (!passed) throw error;
    });
}
