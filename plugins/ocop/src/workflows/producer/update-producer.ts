import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerUpdate } from "../../contract/producer";
import { updateProducerStep } from "./steps/update-producer";

/** Changes one producer; `actor` is who does it, for the history of its status. */
export const updateProducerWorkflow = createWorkflow(
  "ocop-update-producer",
  (input: { id: string; changes: ProducerUpdate; actor: string }) => new WorkflowResponse(updateProducerStep(input)),
);
