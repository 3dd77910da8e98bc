import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutBatchDrop } from "../../../../../../contract/payout";
import { dropPayoutBatchWorkflow } from "../../../../../../workflows/payout";
import { bodyOf } from "../../../../../validation";
import { answerBatch } from "../../present";

/** `POST /admin/ocop/payout-batches/:id/drop`: takes a batch back that has not gone to the bank. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    id: req.params.id ?? "",
    reason: bodyOf(payoutBatchDrop, req).reason,
    actor: req.auth_context.actor_id,
  };
  await dropPayoutBatchWorkflow(req.scope).run({ input });
  await answerBatch(req, res, input.id);
}
