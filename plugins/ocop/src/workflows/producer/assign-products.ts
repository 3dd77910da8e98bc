import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { assignProductsStep } from "./steps/assign-products";

/** Sets which producer makes which product (`producer_id: null` takes a product away). */
export const assignProductsWorkflow = createWorkflow(
  "ocop-assign-products",
  (input: { products: { product_id: string; producer_id: string | null }[] }) =>
    new WorkflowResponse(assignProductsStep(transform(input, ({ products }) => products))),
);
