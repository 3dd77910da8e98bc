import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { labelOf } from "../../../../../workflows/producer-order";
import { sendPdf } from "../../../../send-pdf";
import { scopeOf } from "../../../scope";

/** `GET /producer/orders/:id/label.pdf`: the label of the parcel, 100 × 150 mm. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  sendPdf(res, await labelOf(req.scope, { producer_id, id: req.params.id ?? "" }));
}
