import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { SalesPointUpdate } from "../../contract/sales-point-admin";
import { SALES_POINT_CHANGED } from "../../shared/events";
import { updateSalesPointStep } from "./steps/update-sales-point";

/** Changes one sales point. */
export const updateSalesPointWorkflow = createWorkflow(
  "ocop-update-sales-point",
  (input: { id: string; changes: SalesPointUpdate }) => {
    const updated = updateSalesPointStep(input);
    emitEventStep({ eventName: SALES_POINT_CHANGED, data: transform(updated, ({ id }) => ({ id })) });
    return new WorkflowResponse(updated);
  },
);
