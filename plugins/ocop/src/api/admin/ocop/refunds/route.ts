import { randomUUID } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refundCreate } from "../../../../contract/producer-order";
import { takeBackWorkflow } from "../../../../workflows/producer-order";
import { bodyOf } from "../../../validation";

/**
 * `POST /admin/ocop/refunds`: takes a part, a line, some pieces or an amount back. An `Idempotency-Key` makes a repeated
 * request the same refund.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(refundCreate, req);
  const actor = req.auth_context.actor_id;
  const key = req.get("idempotency-key") ?? randomUUID();
  const { result } = await takeBackWorkflow(req.scope).run({
    input: { ...body, actor, idempotency_key: `${actor}:${key}` },
  });
  res
    .status(result.fresh ? 201 : 200)
    .json({ refund: { id: result.id, amount: result.amount, paid_back: result.paid_back } });
}
