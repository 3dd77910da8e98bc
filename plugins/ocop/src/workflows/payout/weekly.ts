import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { WEEKLY, weeklyNumber } from "../../modules/marketplace/rules/weekly";
import { systemClock, weekMomentInHoChiMinh } from "../../shared/clock";

const isEmpty = (fault: unknown) => fault instanceof MedusaError && fault.code === "payout_empty";

const weeklyStep = createStep("ocop-weekly-payouts", async (_input: Record<string, never>, { container }) => {
  const moment = weekMomentInHoChiMinh(systemClock());
  const number = weeklyNumber(moment);
  if (number === null) return new StepResponse(null);
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  try {
    return new StepResponse(await service.draftPayoutBatch({ created_by: WEEKLY, day: moment.day, number }));
  } catch (fault) {
    if (isEmpty(fault)) return new StepResponse(null);
    throw fault;
  }
});

/** On Mondays, drafts the week's batch once; two persons have to stand for it before it leaves. */
export const weeklyPayoutsWorkflow = createWorkflow(
  "ocop-weekly-payouts",
  (input: Record<string, never>) => new WorkflowResponse(weeklyStep(input)),
);
