import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { loadTerritoryStep } from "./steps/load-territory";

/** Brings provinces, historical districts and communes into the database; a second run changes nothing. */
export const loadTerritoryWorkflow = createWorkflow("load-territory", () => new WorkflowResponse(loadTerritoryStep()));
