import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PortalOrderBadge } from "../../../../contract/portal-order";
import { countNewParts } from "../../../../workflows/producer-order";
import { scopeOf } from "../../scope";

/** `GET /producer/orders/badge`: how many new parts wait for a yes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PortalOrderBadge>): Promise<void> {
  res.json({ new_orders: await countNewParts(req.scope, scopeOf(req).producer_id) });
}
