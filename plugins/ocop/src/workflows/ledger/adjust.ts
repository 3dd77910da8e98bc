import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { LedgerAccount } from "../../shared/marketplace-vocabulary";
import { audit, inTransaction } from "../delivery";

export interface Adjustment {
  account: LedgerAccount;
  /** A producer's id, or a carrier's name. */
  account_id: string;
  /** Đồng; above zero the account is owed more. */
  amount: number;
  reason: string;
  actor: string;
  /** Asking again with the same key is the same adjustment. */
  key: string;
}

const adjustStep = createStep("ocop-adjust-ledger", async (input: Adjustment, { container }) => {
  if (input.account === "producer") {
    const known = await select<{ id: string }>(container, "select id from producer where id = :id", {
      id: input.account_id,
    });
    if (known.length === 0)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  }
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const { account, account_id, amount, actor, key, reason } = input;
  const entry = {
    account,
    account_id,
    kind: "adjustment" as const,
    amount,
    idempotency_key: `adjustment:${actor}:${key}`,
    day: todayInHoChiMinh(),
    note: reason,
  };
  const subject = { subject_type: `${account}_account`, subject_id: account_id };
  const line = { actor_type: "user", actor_id: actor, action: "ledger.adjusted", ...subject };
  const fresh = await inTransaction(container, MARKETPLACE_MODULE, async (transaction) => {
    const posted = await service.postLedger([entry], transaction);
    if (posted > 0) await audit(container, { ...line, after: { amount, key }, reason }, transaction);
    return posted;
  });
  return new StepResponse({ posted: fresh > 0 });
});

/** Corrects an account by hand; `posted` is false when this was asked before. */
export const adjustLedgerWorkflow = createWorkflow(
  "ocop-adjust-ledger",
  (input: Adjustment) => new WorkflowResponse(adjustStep(input)),
);
