import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type UpdateSalesPoint, updateSalesPointStep } from "./steps/update-sales-point";

/** Changes one sales point. */
export const updateSalesPointWorkflow = createWorkflow(
  "ocop-update-sales-point",
  (input: UpdateSalesPoint) => new WorkflowResponse(updateSalesPointStep(input)),
);
