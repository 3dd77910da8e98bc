import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_WORDS_MODULE, type SearchWordsModuleService } from "../../modules/search-words";
import { KEPT_DAYS } from "../../modules/search-words/rules/keep";
import { addDays, todayInHoChiMinh } from "../../shared/clock";

const forgetStep = createStep("ocop-forget-search-words", async (_input: Record<string, never>, { container }) => {
  const day = addDays(todayInHoChiMinh(), -KEPT_DAYS);
  await container.resolve<SearchWordsModuleService>(SEARCH_WORDS_MODULE).forgetBefore(day);
  return new StepResponse(day);
});

/** Deletes counts that are older than they may be kept. */
export const forgetSearchWordsWorkflow = createWorkflow(
  "ocop-forget-search-words",
  (input: Record<string, never>) => new WorkflowResponse(forgetStep(input)),
);
