import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SALES_POINT_CHANGED } from "../../shared/events";
import { createSalesPointsStep } from "./steps/create-sales-points";
import type { NewSalesPoint } from "./write-input";

/** Stores sales points and answers their ids, slugs and short ids in the order given. */
export const createSalesPointsWorkflow = createWorkflow(
  "ocop-create-sales-points",
  (input: { sales_points: NewSalesPoint[] }) => {
    const created = createSalesPointsStep(input);
    const changed = transform(created, (rows) => rows.map(({ id }) => ({ id })));
    emitEventStep({ eventName: SALES_POINT_CHANGED, data: changed });
    return new WorkflowResponse(created);
  },
);
