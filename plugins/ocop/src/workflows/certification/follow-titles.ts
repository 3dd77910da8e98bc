import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { followTitlesStep } from "./steps/follow-titles";

/**
 * Keeps the name part of products' addresses in step with their titles. The short id at the end never changes, so
 * links to a former address lead to the current one.
 */
export const followProductTitlesWorkflow = createWorkflow(
  "ocop-follow-product-titles",
  (input: { product_ids: string[] }) =>
    new WorkflowResponse(followTitlesStep(transform(input, ({ product_ids }) => product_ids))),
);
