import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PortalOrder } from "../../../../contract/portal-order";
import { readOwnPart } from "../../../../workflows/producer-order";
import { scopeOf } from "../../scope";

/** `GET /producer/orders/:id`: one part with its lines, money, history and, while it is needed, its buyer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: PortalOrder }>): Promise<void> {
  const { producer_id } = scopeOf(req);
  res.json({ order: await readOwnPart(req.scope, { producer_id, id: req.params.id ?? "" }) });
}
