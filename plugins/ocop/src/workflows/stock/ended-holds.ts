import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { STOCK_MODULE, type StockModuleService } from "../../modules/stock";
import { select } from "../../shared/database";

const releaseStep = createStep("ocop-release-ended-holds", async (_input: Record<string, never>, { container }) => {
  const service: StockModuleService = container.resolve(STOCK_MODULE);
  await service.deleteExpired();
  // A crash between the order and the release leaves both the reservation and the hold.
  const ordered = await select<{ cart_id: string }>(
    container,
    `select distinct h.cart_id from stock_hold h join cart c on c.id = h.cart_id
     where c.completed_at < now() - interval '30 seconds'`,
  );
  const carts = ordered.map(({ cart_id }) => cart_id);
  await service.releaseHolds(carts);
  return new StepResponse(carts);
});

/** Deletes holds whose time is over or whose cart is an order. */
export const releaseEndedHoldsWorkflow = createWorkflow(
  "ocop-release-ended-holds",
  (input: Record<string, never>) => new WorkflowResponse(releaseStep(input)),
);
