import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ReorderAnswer, reorderBody } from "../../../../../contract/account";
import { readOrderLink } from "../../../../../shared/order-link";
import { reorder } from "../../../../../workflows/buyer-orders";
import { audienceOf } from "../../../../audience";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";
import { linkKey } from "../../../../../shared/link-key";

/** `POST /store/order-links/:token/reorder` `{ cart_id? }`: the goods of a link's order in a cart, for guests too. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReorderAnswer>): Promise<void> {
  const { cart_id: cartId } = bodyOf(reorderBody, req);
  const orderId = readOrderLink(req.params.token ?? "", linkKey(req.scope));
  if (orderId === null) throw new ApiError("order_not_found");
  const signedIn = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : undefined;
  const buyer = { customerId: signedIn || undefined, audience: audienceOf(req) };
  res.json(await reorder(req.scope, { orderId, cartId, ...buyer }));
}
