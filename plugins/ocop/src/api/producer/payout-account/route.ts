import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OwnPayoutAccount, ownPayoutAccountBody } from "../../../contract/producer-money";
import { setPayoutAccountWorkflow } from "../../../workflows/payout";
import { readOwnAccount } from "../../../workflows/producer-money";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";
import { confirmPassword } from "./confirm-password";

/** `GET /producer/payout-account`: where the producer is paid, masked. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OwnPayoutAccount>): Promise<void> {
  res.json(await readOwnAccount(req.scope, scopeOf(req).producer_id));
}

/**
 * `POST /producer/payout-account`: another account, confirmed by the password. Every owner is told by mail, the audit
 * trail has who did it, and money goes there some days later only.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<OwnPayoutAccount>): Promise<void> {
  const { producer_id, actor } = scopeOf(req);
  const { password, ...account } = bodyOf(ownPayoutAccountBody, req);
  await confirmPassword(req, password);
  await setPayoutAccountWorkflow(req.scope).run({
    input: { producer_id, ...account, actor, actor_type: "producer" },
  });
  res.json(await readOwnAccount(req.scope, producer_id));
}
