import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { portalOrderCancel } from "../../../../../contract/portal-order";
import { cancelOwnPieces, readOwnPart } from "../../../../../workflows/producer-order";
import { bodyOf } from "../../../../validation";
import { scopeOf } from "../../../scope";

/** `POST /producer/orders/:id/cancel`: takes pieces of lines back before they are sent; the same key is the same cancel. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reference = { ...scopeOf(req), id: req.params.id ?? "" };
  const refund = await cancelOwnPieces(req.scope, reference, bodyOf(portalOrderCancel, req));
  res.json({ refund, order: await readOwnPart(req.scope, reference) });
}
