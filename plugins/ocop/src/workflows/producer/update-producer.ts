import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerUpdate } from "../../contract/producer";
import { updateProducerStep } from "./steps/update-producer";

/** Changes one producer. */
export const updateProducerWorkflow = createWorkflow(
  "ocop-update-producer",
  (input: { id: string; changes: ProducerUpdate }) => new WorkflowResponse(updateProducerStep(input)),
);
