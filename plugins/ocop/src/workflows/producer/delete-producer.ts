import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteProducerStep } from "./steps/delete-producer";

/** Takes one producer out of sight. Throws not_found for an unknown id. */
export const deleteProducerWorkflow = createWorkflow(
  "ocop-delete-producer",
  (input: { id: string }) => new WorkflowResponse(deleteProducerStep(input.id)),
);
