import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import type { RefundInput, TakenBack } from "../../modules/marketplace/service";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { PRODUCER_ORDER_CHANGED, PRODUCER_REFUND_MADE } from "../../shared/events";
import { audit, inTransaction, type RoomTransaction } from "../delivery";
import { bookPaidOrder } from "./book-sale";
import { whileAlone } from "./part-lock";
import { settleOrder } from "./settle";

export type TakeBackInput = Omit<RefundInput, "day"> & {
  /** Who `actor` is in the audit trail: an operator when absent. */
  actor_type?: "user" | "producer";
};

async function tell(container: MedusaContainer, done: TakenBack): Promise<void> {
  const { id, producer_order_id, order_id, status } = done;
  const events = container.resolve(Modules.EVENT_BUS);
  if (status) await events.emit({ name: PRODUCER_ORDER_CHANGED, data: { id: producer_order_id, order_id, ...status } });
  await events.emit({ name: PRODUCER_REFUND_MADE, data: { id, order_id } });
}

async function orderOfPart(container: MedusaContainer, id: string): Promise<string> {
  const [row] = await select<{ order_id: string }>(
    container,
    "select order_id from producer_order where id = :id and deleted_at is null",
    { id },
  );
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no part ${id}`, "order_not_found");
  return row.order_id;
}

/**
 * Takes pieces, delivery or money of one part back, whoever asks for it. The part, the bound, the ledger and the refund's
 * row are one transaction; stock, Medusa's order and the payment follow from the row, and the repair job finishes what a
 * crash leaves. To be called {@link whileAlone}.
 * @param record writes down what was taken back, in the same transaction
 */
export async function takePartBack(
  container: MedusaContainer,
  input: TakeBackInput,
  record: (done: TakenBack, transaction: RoomTransaction) => Promise<void> = async () => undefined,
): Promise<TakenBack> {
  // Money that has arrived is booked first, so that its reversal has something to reverse.
  await bookPaidOrder(container, await orderOfPart(container, input.producer_order_id));
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const done = await inTransaction(container, MARKETPLACE_MODULE, async (transaction) => {
    const taken = await service.takeBack({ ...input, day: todayInHoChiMinh() }, transaction);
    if (taken.fresh) await record(taken, transaction);
    return taken;
  });
  await settleOrder(container, done.order_id);
  if (done.fresh) await tell(container, done);
  return done;
}

const takeBackStep = createStep("ocop-take-part-back", async (input: TakeBackInput, { container }) => {
  const record = async (done: TakenBack, transaction: RoomTransaction) => {
    const line = {
      actor_type: input.actor_type ?? "user",
      actor_id: input.actor,
      action: "refund.made",
      subject_type: "producer_order",
      subject_id: done.producer_order_id,
      before: done.status && { status: done.status.from },
      after: {
        refund_id: done.id,
        kind: input.kind,
        amount: done.amount,
        paid_back: done.paid_back,
        ...(done.status && { status: done.status.to }),
      },
      reason: input.reason,
    };
    await audit(container, line, transaction);
  };
  const done = await whileAlone(container, [input.producer_order_id], async () =>
    takePartBack(container, input, record),
  );
  return new StepResponse(done);
});

/** Cancel, return or goodwill of one part, one line or some pieces by an operator or a producer, who is written down. */
export const takeBackWorkflow = createWorkflow(
  "ocop-take-part-back",
  (input: TakeBackInput) => new WorkflowResponse(takeBackStep(input)),
);
