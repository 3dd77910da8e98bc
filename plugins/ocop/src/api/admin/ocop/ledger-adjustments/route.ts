import { randomUUID } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ledgerAdjustment } from "../../../../contract/payout";
import { adjustLedgerWorkflow } from "../../../../workflows/ledger";
import { bodyOf } from "../../../validation";

/** `POST /admin/ocop/ledger-adjustments`: a correction by hand, with a reason; the same Idempotency-Key posts once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const key = req.get("idempotency-key")?.slice(0, 200) ?? randomUUID();
  const input = { ...bodyOf(ledgerAdjustment, req), actor: req.auth_context.actor_id, key };
  const { result } = await adjustLedgerWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
