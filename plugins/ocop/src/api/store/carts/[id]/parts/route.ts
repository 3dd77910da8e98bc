import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cartPartsBody, type CartPartsAnswer, cartPartsQuery } from "../../../../../contract/cart-parts";
import { refuseMinors } from "../../../../../shared/audience";
import { type CartFacts, chooseDeliveries, readCartFacts, splitCart } from "../../../../../workflows/cart-parts";
import { audienceOf } from "../../../../audience";
import { ApiError } from "../../../../errors";
import { bodyOf, queryOf } from "../../../../validation";

function answer(req: MedusaRequest, res: MedusaResponse<CartPartsAnswer>, facts: CartFacts | null): void {
  // A cart that became an order is read by the order's link; its address is nobody else's business.
  if (facts === null || facts.completed) throw new ApiError("not_found");
  const split = splitCart(facts);
  refuseMinors(split.age_restricted, audienceOf(req));
  res.set("Cache-Control", "private, no-store");
  res.json(split);
}

/**
 * `GET /store/carts/:id/parts`: how the cart splits into producers' parts, with fees and promised days. `province` shows
 * the fees for a place that is not written to the cart yet.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartPartsAnswer>): Promise<void> {
  const facts = await readCartFacts(req.scope, req.params.id ?? "");
  const { province } = queryOf(cartPartsQuery, req);
  answer(req, res, facts !== null && province !== undefined ? { ...facts, province } : facts);
}

/** `POST /store/carts/:id/parts`: chooses a way of delivery for producers' parts. */
export async function POST(req: MedusaRequest, res: MedusaResponse<CartPartsAnswer>): Promise<void> {
  answer(req, res, await chooseDeliveries(req.scope, req.params.id ?? "", bodyOf(cartPartsBody, req).choices));
}
