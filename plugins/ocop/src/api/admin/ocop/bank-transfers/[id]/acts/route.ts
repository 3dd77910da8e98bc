import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { transferAct } from "../../../../../../contract/bank";
import { operateTransferWorkflow } from "../../../../../../workflows/bank";
import { bodyOf } from "../../../../../validation";
import { sendTransfer } from "../../present";

/** `POST /admin/ocop/bank-transfers/:id/acts`: one decision about one transfer; answers with it as it is then. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id: actor } = req.auth_context;
  const input = { transfer_id: req.params.id ?? "", actor, deed: bodyOf(transferAct, req) };
  await operateTransferWorkflow(req.scope).run({ input });
  await sendTransfer(req, res);
}
