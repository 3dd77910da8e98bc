import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getOrderDetailWorkflow } from "@medusajs/medusa/core-flows";
import type { PublicOrder } from "../../../../contract/order";
import { readOrderLink } from "../../../../shared/order-link";
import { readPublicTransfer } from "../../../../workflows/bank";
import { readPublicParts } from "../../../../workflows/producer-order";
import { ApiError } from "../../../errors";
import { linkKey } from "../../../../shared/link-key";
import { publicOrderFields, publicOrderOf, type OrderRow } from "../public-order";

/** `GET /store/order-links/:token`: the order as its buyer may read it; 404 for any link that was not handed out. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: PublicOrder }>): Promise<void> {
  const orderId = readOrderLink(req.params.token ?? "", linkKey(req.scope));
  if (orderId === null) throw new ApiError("order_not_found");
  const [{ result }, parts, transfer] = await Promise.all([
    getOrderDetailWorkflow(req.scope).run({
      input: { order_id: orderId, fields: [...publicOrderFields], filters: { is_draft_order: false } },
    }),
    readPublicParts(req.scope, orderId),
    readPublicTransfer(req.scope, orderId),
  ]);
  res.set({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" });
  res.json({ order: publicOrderOf(result as unknown as OrderRow, parts, transfer) });
}
