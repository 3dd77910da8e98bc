import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type ReorderAnswer, reorderBody } from "../../../../../../../contract/account";
import { reorder } from "../../../../../../../workflows/buyer-orders";
import { audienceOf } from "../../../../../../audience";
import { ApiError } from "../../../../../../errors";
import { bodyOf } from "../../../../../../validation";

/** `POST /store/customers/me/orders/:id/reorder` `{ cart_id? }`: an own order's goods in a cart; 404 for anybody else's. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReorderAnswer>): Promise<void> {
  const { cart_id: cartId } = bodyOf(reorderBody, req);
  const orderId = req.params.id ?? "";
  const customerId = req.auth_context.actor_id;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const filters = { id: orderId, customer_id: customerId };
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters });
  if (data.length === 0) throw new ApiError("order_not_found");
  res.json(await reorder(req.scope, { orderId, cartId, customerId, audience: audienceOf(req) }));
}
