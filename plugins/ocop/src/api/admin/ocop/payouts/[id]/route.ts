import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutAct } from "../../../../../contract/payout";
import { settlePayoutWorkflow } from "../../../../../workflows/payout";
import { bodyOf } from "../../../../validation";

/** `POST /admin/ocop/payouts/:id`: what became of one transfer, by hand and with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { act, reason } = bodyOf(payoutAct, req);
  const id = req.params.id ?? "";
  await settlePayoutWorkflow(req.scope).run({ input: { id, act, reason } });
  res.json({ id, act });
}
