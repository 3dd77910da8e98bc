import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import type { StatementRow } from "../../modules/marketplace/rules/bank-statement";
import { todayInHoChiMinh } from "../../shared/clock";
import type { PayoutStatus } from "../../shared/marketplace-vocabulary";

/** What the operator says, and the state that it means. */
const PAYOUT_ACTS = {
  confirm: "confirmed",
  fail: "failed",
  return: "returned",
  drop: "dropped",
} as const satisfies Record<string, PayoutStatus>;

export interface PayoutDeed {
  id: string;
  act: keyof typeof PAYOUT_ACTS;
  reason: string;
}

const settleStep = createStep("ocop-settle-payout", async ({ id, act, reason }: PayoutDeed, { container }) => {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  await service.settlePayout(id, { status: PAYOUT_ACTS[act], note: reason, day: todayInHoChiMinh() });
  return new StepResponse(id);
});

/** Writes down by hand what became of one transfer. */
export const settlePayoutWorkflow = createWorkflow(
  "ocop-settle-payout",
  (input: PayoutDeed) => new WorkflowResponse(settleStep(input)),
);

const confirmStep = createStep("ocop-confirm-payouts", async ({ rows }: { rows: StatementRow[] }, { container }) => {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  return new StepResponse(await service.confirmPayouts(rows, todayInHoChiMinh()));
});

/** Applies a bank's list of outgoing transfers, whole or not at all. */
export const confirmPayoutsWorkflow = createWorkflow(
  "ocop-confirm-payouts",
  (input: { rows: StatementRow[] }) => new WorkflowResponse(confirmStep(input)),
);
