import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import type { RefundInput, TakenBack } from "../../modules/marketplace/service";
import { todayInHoChiMinh } from "../../shared/clock";
import { PRODUCER_ORDER_CHANGED, PRODUCER_REFUND_MADE } from "../../shared/events";
import { bookPaidOrder } from "./book-sale";
import { settleOrder } from "./settle";

export type TakeBackInput = Omit<RefundInput, "day">;

async function tell(container: MedusaContainer, done: TakenBack): Promise<void> {
  const { id, producer_order_id, order_id, status } = done;
  const events = container.resolve(Modules.EVENT_BUS);
  if (status) await events.emit({ name: PRODUCER_ORDER_CHANGED, data: { id: producer_order_id, order_id, ...status } });
  await events.emit({ name: PRODUCER_REFUND_MADE, data: { id, order_id } });
}

/**
 * Takes pieces, delivery or money of one part back, whoever asks for it. The part, the bound, the ledger and the refund's
 * row are one transaction; stock, Medusa's order and the payment follow from the row, and the repair job finishes what a
 * crash leaves.
 */
export async function takePartBack(
  container: MedusaContainer,
  input: TakeBackInput,
  orderId: string,
): Promise<TakenBack> {
  // Money that has arrived is booked first, so that its reversal has something to reverse.
  await bookPaidOrder(container, orderId);
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const done = await service.takeBack({ ...input, day: todayInHoChiMinh() });
  await settleOrder(container, done.order_id);
  if (done.fresh) await tell(container, done);
  return done;
}

const takeBackStep = createStep(
  "ocop-take-part-back",
  async ({ order_id, ...input }: TakeBackInput & { order_id: string }, { container }) =>
    new StepResponse(await takePartBack(container, input, order_id)),
);

/** Cancel, return, refusal or goodwill of one part, one line or some pieces, in one workflow. */
export const takeBackWorkflow = createWorkflow(
  "ocop-take-part-back",
  (input: TakeBackInput & { order_id: string }) => new WorkflowResponse(takeBackStep(input)),
);
