import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutAccount } from "../../../../../../contract/payout";
import { readPayoutAccount, setPayoutAccountWorkflow } from "../../../../../../workflows/payout";
import { bodyOf } from "../../../../../validation";

/** `GET /admin/ocop/producers/:id/payout-account`: where this producer is paid; null while it has not said. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ payout_account: await readPayoutAccount(req.scope, req.params.id ?? "") });
}

/** `PUT /admin/ocop/producers/:id/payout-account`: sets it. Transfers that were drafted before keep the former one. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producer_id = req.params.id ?? "";
  const input = { producer_id, ...bodyOf(payoutAccount, req), actor: req.auth_context.actor_id };
  await setPayoutAccountWorkflow(req.scope).run({ input });
  res.json({ payout_account: await readPayoutAccount(req.scope, producer_id) });
}

/** The same for forms, which only know POST. */
export const POST = PUT;
