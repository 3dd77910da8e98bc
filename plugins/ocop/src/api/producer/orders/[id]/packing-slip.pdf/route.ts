import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { packingSlipOf } from "../../../../../workflows/producer-order";
import { sendPdf } from "../../../../send-pdf";
import { scopeOf } from "../../../scope";

/** `GET /producer/orders/:id/packing-slip.pdf`: what lies in the parcel, A5. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  sendPdf(res, await packingSlipOf(req.scope, { producer_id, id: req.params.id ?? "" }));
}
