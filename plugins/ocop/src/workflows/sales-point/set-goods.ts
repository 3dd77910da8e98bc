import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SeenGood, setGoodsStep } from "./steps/set-goods";

/** Replaces the list of goods that a point carries, each with the day it was last seen there. */
export const setSalesPointGoodsWorkflow = createWorkflow(
  "ocop-set-sales-point-goods",
  (input: { id: string; goods: SeenGood[] }) => new WorkflowResponse(setGoodsStep(input)),
);
