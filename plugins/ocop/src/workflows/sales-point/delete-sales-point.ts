import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Deed } from "../delivery";
import { deleteSalesPointStep } from "./steps/delete-sales-point";

/** Takes one sales point out of sight. Throws not_found for an unknown id. */
export const deleteSalesPointWorkflow = createWorkflow(
  "ocop-delete-sales-point",
  (input: { id: string; by: Pick<Deed, "actor" | "actor_type"> }) => new WorkflowResponse(deleteSalesPointStep(input)),
);
