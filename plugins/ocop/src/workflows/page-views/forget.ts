import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PAGE_VIEWS_MODULE, type PageViewsModuleService } from "../../modules/page-views";
import { VIEWS_KEPT_DAYS } from "../../modules/page-views/rules/keep";
import { KEPT_DAYS } from "../../modules/search-words/rules/keep";
import { addDays, todayInHoChiMinh } from "../../shared/clock";

const forgetStep = createStep("ocop-forget-page-views", async (_input: Record<string, never>, { container }) => {
  const today = todayInHoChiMinh();
  const days = { views: addDays(today, -VIEWS_KEPT_DAYS), words: addDays(today, -KEPT_DAYS) };
  await container.resolve<PageViewsModuleService>(PAGE_VIEWS_MODULE).forgetBefore(days);
  return new StepResponse(days);
});

/** Deletes counts that are older than they may be kept. */
export const forgetPageViewsWorkflow = createWorkflow(
  "ocop-forget-page-views",
  (input: Record<string, never>) => new WorkflowResponse(forgetStep(input)),
);
