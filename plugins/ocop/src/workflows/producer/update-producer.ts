import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { ProducerUpdate } from "../../contract/producer";
import { PRODUCER_CHANGED, PRODUCT_CHANGED } from "../../shared/events";
import { readProducerProductsStep } from "./steps/read-products";
import { updateProducerStep } from "./steps/update-producer";

/** Changes one producer; its products' cards carry its name and place, so they change too. */
export const updateProducerWorkflow = createWorkflow(
  "ocop-update-producer",
  (input: { id: string; changes: ProducerUpdate }) => {
    const updated = updateProducerStep(input);
    const products = readProducerProductsStep(transform(updated, ({ id }) => [id]));
    emitEventStep({ eventName: PRODUCER_CHANGED, data: transform(updated, ({ id }) => ({ id })) });
    emitEventStep({ eventName: PRODUCT_CHANGED, data: products }).config({ name: "emit-products-changed" });
    return new WorkflowResponse(updated);
  },
);
