import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutBatchQuery } from "../../../../contract/payout";
import { draftPayoutBatchWorkflow, readBatch, readBatches } from "../../../../workflows/payout";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/payout-batches`: batches, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readBatches(req.scope, queryOf(payoutBatchQuery, req)));
}

/** `POST /admin/ocop/payout-batches`: drafts transfers to everybody who can be paid now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await draftPayoutBatchWorkflow(req.scope).run({ input: { actor: req.auth_context.actor_id } });
  const batch = result === null ? null : await readBatch(req.scope, result.id);
  res.status(201).json({ payout_batch: batch, left_out: result?.left_out ?? [] });
}
