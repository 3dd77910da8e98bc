import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProducersStep } from "./steps/create-producers";
import type { NewProducer } from "./write-input";

/** Stores producers and answers their ids, slugs and short ids in the order given. */
export const createProducersWorkflow = createWorkflow(
  "ocop-create-producers",
  (input: { producers: NewProducer[] }) => new WorkflowResponse(createProducersStep(input)),
);
