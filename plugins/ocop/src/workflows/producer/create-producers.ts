import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCER_CHANGED } from "../../shared/events";
import { createProducersStep } from "./steps/create-producers";
import type { NewProducer } from "./write-input";

/** Stores producers and answers their ids, slugs and short ids in the order given. */
export const createProducersWorkflow = createWorkflow(
  "ocop-create-producers",
  (input: { producers: NewProducer[] }) => {
    const created = createProducersStep(input);
    const changed = transform(created, (rows) => rows.map(({ id }) => ({ id })));
    emitEventStep({ eventName: PRODUCER_CHANGED, data: changed });
    return new WorkflowResponse(created);
  },
);
