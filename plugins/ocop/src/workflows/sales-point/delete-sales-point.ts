import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteSalesPointStep } from "./steps/delete-sales-point";

/** Takes one sales point out of sight. Throws not_found for an unknown id. */
export const deleteSalesPointWorkflow = createWorkflow(
  "ocop-delete-sales-point",
  (input: { id: string }) => new WorkflowResponse(deleteSalesPointStep(input.id)),
);
