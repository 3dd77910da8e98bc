import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerOrderAct } from "../../../../../../contract/producer-order";
import { actOnPartWorkflow, readPartDetail } from "../../../../../../workflows/producer-order";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/producer-orders/:id/acts`: accept, pack, ship, deliver, refuse, collect cash. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const deed = bodyOf(producerOrderAct, req);
  await actOnPartWorkflow(req.scope).run({ input: { producer_order_id: id, actor: req.auth_context.actor_id, deed } });
  res.json({ producer_order: await readPartDetail(req.scope, id) });
}
