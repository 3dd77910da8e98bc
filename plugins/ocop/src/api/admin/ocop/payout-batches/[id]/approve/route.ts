import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { approvePayoutBatchWorkflow } from "../../../../../../workflows/payout";
import { answerBatch } from "../../present";

/**
 * `POST /admin/ocop/payout-batches/:id/approve`: the yes of somebody who did not draft it. A weekly draft is taken over
 * by the first who says yes and released by the second.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { id: req.params.id ?? "", actor: req.auth_context.actor_id };
  await approvePayoutBatchWorkflow(req.scope).run({ input });
  await answerBatch(req, res, input.id);
}
