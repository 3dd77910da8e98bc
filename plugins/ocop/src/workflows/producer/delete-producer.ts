import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCER_CHANGED, PRODUCT_CHANGED } from "../../shared/events";
import { deleteProducerStep } from "./steps/delete-producer";
import { readProducerProductsStep } from "./steps/read-products";

/** Takes one producer out of sight. Throws not_found for an unknown id. */
export const deleteProducerWorkflow = createWorkflow("ocop-delete-producer", (input: { id: string }) => {
  const deleted = deleteProducerStep(input.id);
  const products = readProducerProductsStep(transform(deleted, (id) => [id]));
  emitEventStep({ eventName: PRODUCER_CHANGED, data: { id: input.id } });
  emitEventStep({ eventName: PRODUCT_CHANGED, data: products }).config({ name: "emit-products-changed" });
  return new WorkflowResponse(deleted);
});
