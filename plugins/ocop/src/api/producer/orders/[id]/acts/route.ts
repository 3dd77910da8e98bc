import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PortalOrder, portalOrderAct } from "../../../../../contract/portal-order";
import { actOnOwnPart } from "../../../../../workflows/producer-order";
import { bodyOf } from "../../../../validation";
import { scopeOf } from "../../../scope";

/** `POST /producer/orders/:id/acts`: accept, refuse, pack, ship, deliver, collect cash. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ order: PortalOrder }>): Promise<void> {
  const reference = { ...scopeOf(req), id: req.params.id ?? "" };
  res.json({ order: await actOnOwnPart(req.scope, reference, bodyOf(portalOrderAct, req)) });
}
