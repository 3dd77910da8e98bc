import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createSalesPointsStep } from "./steps/create-sales-points";
import type { NewSalesPoint } from "./write-input";

/** Stores sales points and answers their ids, slugs and short ids in the order given. */
export const createSalesPointsWorkflow = createWorkflow(
  "ocop-create-sales-points",
  (input: { sales_points: NewSalesPoint[] }) => new WorkflowResponse(createSalesPointsStep(input)),
);
