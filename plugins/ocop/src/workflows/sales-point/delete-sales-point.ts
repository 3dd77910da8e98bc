import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SALES_POINT_CHANGED } from "../../shared/events";
import { deleteSalesPointStep } from "./steps/delete-sales-point";

/** Takes one sales point out of sight. Throws not_found for an unknown id. */
export const deleteSalesPointWorkflow = createWorkflow("ocop-delete-sales-point", (input: { id: string }) => {
  const deleted = deleteSalesPointStep(input.id);
  emitEventStep({ eventName: SALES_POINT_CHANGED, data: { id: input.id } });
  return new WorkflowResponse(deleted);
});
