import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { SalesPointUpdate } from "../../contract/sales-point-admin";
import { updateSalesPointStep } from "./steps/update-sales-point";

/** Changes one sales point. */
export const updateSalesPointWorkflow = createWorkflow(
  "ocop-update-sales-point",
  (input: { id: string; changes: SalesPointUpdate }) => new WorkflowResponse(updateSalesPointStep(input)),
);
