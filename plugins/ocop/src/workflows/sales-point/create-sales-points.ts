import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CreateSalesPoints, createSalesPointsStep } from "./steps/create-sales-points";

/** Stores sales points and answers their ids, slugs and short ids in the order given. */
export const createSalesPointsWorkflow = createWorkflow(
  "ocop-create-sales-points",
  (input: CreateSalesPoints) => new WorkflowResponse(createSalesPointsStep(input)),
);
