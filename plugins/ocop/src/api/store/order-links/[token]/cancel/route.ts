import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { orderCancel } from "../../../../../contract/producer-order";
import { readOrderLink } from "../../../../../shared/order-link";
import { cancelByBuyerWorkflow } from "../../../../../workflows/producer-order";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";
import { linkKey } from "../../../../../shared/link-key";

/** `POST /store/order-links/:token/cancel`: the buyer cancels the order, or one part of it, before it is packed. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ cancelled: string[] }>): Promise<void> {
  const orderId = readOrderLink(req.params.token ?? "", linkKey(req.scope));
  if (orderId === null) throw new ApiError("order_not_found");
  const { part_number, reason } = bodyOf(orderCancel, req);
  const { result } = await cancelByBuyerWorkflow(req.scope).run({ input: { order_id: orderId, part_number, reason } });
  res.set("Cache-Control", "private, no-store");
  res.json({ cancelled: result });
}
