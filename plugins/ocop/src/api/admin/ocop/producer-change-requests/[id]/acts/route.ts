import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRequestAct } from "../../../../../../contract/profile";
import { decideChanges, readChangeRequest } from "../../../../../../workflows/profile";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/producer-change-requests/:id/acts`: approves or refuses what a producer asked for. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decideChanges(req.scope, { id, actor: req.auth_context.actor_id, deed: bodyOf(changeRequestAct, req) });
  res.json({ producer_change_request: await readChangeRequest(req.scope, id) });
}
