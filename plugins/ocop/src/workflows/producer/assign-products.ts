import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCT_CHANGED } from "../../shared/events";
import { assignProductsStep } from "./steps/assign-products";

/**
 * Sets which producer makes which product (`producer_id: null` takes a product away). Link changes emit no event of
 * Medusa's, so this is the only way they reach the search documents.
 */
export const assignProductsWorkflow = createWorkflow(
  "ocop-assign-products",
  (input: { products: { product_id: string; producer_id: string | null }[] }) => {
    const changed = assignProductsStep(transform(input, ({ products }) => products));
    emitEventStep({ eventName: PRODUCT_CHANGED, data: changed });
    return new WorkflowResponse(changed);
  },
);
