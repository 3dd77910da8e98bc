import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { supplyRequestAct } from "../../../../../../contract/inquiry";
import { actOnSupplyRequest, readSupplyRequest } from "../../../../../../workflows/inquiry";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/supply-requests/:id/acts`: looks for more producers, or writes down the outcome. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await actOnSupplyRequest(req.scope, { id, actor: req.auth_context.actor_id, deed: bodyOf(supplyRequestAct, req) });
  res.json({ supply_request: await readSupplyRequest(req.scope, id) });
}
