import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SetGoods, setGoodsStep } from "./steps/set-goods";

const WAIT_SECONDS = 15;

/** Replaces the list of goods that a point carries, each with the day it was last seen there. */
export const setSalesPointGoodsWorkflow = createWorkflow(
  "ocop-set-sales-point-goods",
  (input: SetGoods) => new WorkflowResponse(setGoodsStep(input)),
);

/**
 * Does something to the list of goods of a point that nobody else writes meanwhile: it is replaced as a whole, so two writers
 * would lose one another's goods.
 */
export async function whileGoodsHeld<T>(container: MedusaContainer, id: string, work: () => Promise<T>): Promise<T> {
  const locking = container.resolve(Modules.LOCKING);
  return locking.execute([`ocop-sales-point-goods:${id}`], work, { timeout: WAIT_SECONDS });
}
