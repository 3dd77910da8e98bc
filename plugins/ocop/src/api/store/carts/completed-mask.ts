import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { select } from "../../../shared/database";
import { pathParts } from "../../path-parts";

const CART = /^\/store\/carts\/([^/]+)/i;

/** What tells who bought, where they live and what they wrote. */
const PERSONAL = [
  "email",
  "customer",
  "customer_id",
  "shipping_address",
  "shipping_address_id",
  "billing_address",
  "billing_address_id",
  "metadata",
  "payment_collection",
  "payment_collections",
] as const;

/** Names under which Medusa's cart routes answer a cart or an order. */
const SHOWN: ReadonlySet<string> = new Set(["cart", "order", "parent"]);

function masked(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer).map(([name, value]) => {
    if (!SHOWN.has(name) || typeof value !== "object" || value === null) return [name, value];
    return [name, Object.fromEntries(Object.entries(value).filter(([key]) => !PERSONAL.some((one) => one === key)))];
  });
  return Object.fromEntries(entries);
}

/**
 * A cart's id is its buyer's secret while it is filled. Once it is an order the id lies about in logs and in old
 * browsers, and Medusa would go on showing address and phone to it for ever: from then on it only shows that it is
 * done. The order itself is behind its link.
 */
export async function maskCompletedCart(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [cartId] = pathParts(CART, req) ?? [];
  if (cartId === undefined) return next();
  // One plain statement: it stands in the way of every request to a cart.
  const completed = await select(
    req.scope,
    "select id from cart where id = :id and completed_at is not null and deleted_at is null",
    { id: cartId },
  );
  if (completed.length === 0) return next();
  const json = res.json.bind(res);
  res.json = (answer: unknown) => json(masked(answer));
  next();
}
