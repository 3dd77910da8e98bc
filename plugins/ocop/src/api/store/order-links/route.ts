import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";
import { orderLinkBody, type orderLinkAnswer } from "../../../contract/order";
import { signOrderLink } from "../../../shared/order-link";
import { ApiError } from "../../errors";
import { bodyOf } from "../../validation";
import { linkKey } from "../../../shared/link-key";

/**
 * `POST /store/order-links` `{ cart_id }`: the link of the order that a completed cart
 * became. Knowing the cart is the proof of being its buyer. 404 while there is no order.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<z.infer<typeof orderLinkAnswer>>): Promise<void> {
  const { cart_id } = bodyOf(orderLinkBody, req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } });
  const orderId: string | undefined = data[0]?.order_id;
  if (orderId === undefined) throw new ApiError("order_not_found");
  res.set("Cache-Control", "private, no-store");
  res.json({ token: signOrderLink(orderId, linkKey(req.scope)) });
}
