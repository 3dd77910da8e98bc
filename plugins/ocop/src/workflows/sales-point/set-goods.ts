import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCT_CHANGED, SALES_POINT_CHANGED } from "../../shared/events";
import { type SeenGood, setGoodsStep } from "./steps/set-goods";

/** Replaces the list of goods that a point carries, each with the day it was last seen there. */
export const setSalesPointGoodsWorkflow = createWorkflow(
  "ocop-set-sales-point-goods",
  (input: { id: string; goods: SeenGood[] }) => {
    const products = setGoodsStep(input);
    emitEventStep({ eventName: SALES_POINT_CHANGED, data: { id: input.id } });
    emitEventStep({ eventName: PRODUCT_CHANGED, data: products }).config({ name: "emit-products-changed" });
    return new WorkflowResponse(products);
  },
);
