import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cartPartsBody, type CartPartsAnswer, cartPartsQuery } from "../../../../../contract/cart-parts";
import { type CartFacts, chooseDeliveries, readCartFacts, splitCart } from "../../../../../workflows/cart-parts";
import { ApiError } from "../../../../errors";
import { bodyOf, queryOf } from "../../../../validation";

function answer(res: MedusaResponse<CartPartsAnswer>, facts: CartFacts | null): void {
  // A cart that became an order is read by the order's link; its address is nobody else's business.
  if (facts === null || facts.completed) throw new ApiError("not_found");
  res.set("Cache-Control", "private, no-store");
  res.json(splitCart(facts));
}

/**
 * `GET /store/carts/:id/parts`: how the cart splits into producers' parts, with fees and promised days. `province` shows
 * the fees for a place that is not written to the cart yet.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartPartsAnswer>): Promise<void> {
  const facts = await readCartFacts(req.scope, req.params.id ?? "");
  const { province } = queryOf(cartPartsQuery, req);
  answer(res, facts !== null && province !== undefined ? { ...facts, province } : facts);
}

/** `POST /store/carts/:id/parts`: chooses a way of delivery for producers' parts. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CartPartsAnswer>): Promise<void> {
  answer(res, await chooseDeliveries(req.scope, req.params.id ?? "", bodyOf(cartPartsBody, req).choices));
}
