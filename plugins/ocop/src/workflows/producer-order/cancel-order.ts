import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { isBeforePacking } from "../../modules/marketplace/rules/status";
import { select } from "../../shared/database";
import type { ProducerOrderStatus } from "../../shared/marketplace-vocabulary";
import { whileAlone } from "./part-lock";
import { takePartBack } from "./take-back";

interface PartRow {
  id: string;
  number: string;
  status: ProducerOrderStatus;
}

async function readParts(container: MedusaContainer, orderId: string): Promise<PartRow[]> {
  return select<PartRow>(
    container,
    `select id, number, status from producer_order where order_id = :id and deleted_at is null
       and status not in ('cancelled', 'refused') order by sequence`,
    { id: orderId },
  );
}

async function cancelPart(container: MedusaContainer, part: PartRow, actor: string, reason: string | null) {
  const input = { kind: "cancel" as const, lines: null, delivery: true, amount: null, reason, actor };
  await takePartBack(container, { ...input, producer_order_id: part.id, idempotency_key: `cancelled:${part.id}` });
}

/** A buyer's wish to cancel: the whole order, or the part with that number. */
export interface BuyerCancel {
  order_id: string;
  part_number: string | null;
  reason: string | null;
}

/**
 * Cancels what the buyer may still cancel: parts that nobody has packed. A wish for the whole order needs every living
 * part to be before packing, so that "cancelled" never means "half of it comes all the same".
 * @returns numbers of the parts that were cancelled
 * @throws MedusaError not_found for an unknown number, not_allowed (`part_state`) when a part is packed already
 */
async function cancelByBuyer(container: MedusaContainer, input: BuyerCancel): Promise<string[]> {
  const known = await readParts(container, input.order_id);
  return whileAlone(
    container,
    known.map(({ id }) => id),
    async () => cancelAlone(container, input),
  );
}

async function cancelAlone(container: MedusaContainer, input: BuyerCancel): Promise<string[]> {
  const living = await readParts(container, input.order_id);
  const wanted = input.part_number === null ? living : living.filter(({ number }) => number === input.part_number);
  if (wanted.length === 0)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such part", "order_not_found");
  if (!wanted.every(({ status }) => isBeforePacking(status))) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A part is packed already", "part_state");
  }
  for (const part of wanted) await cancelPart(container, part, "buyer", input.reason);
  return wanted.map(({ number }) => number);
}

const cancelStep = createStep(
  "ocop-cancel-by-buyer",
  async (input: BuyerCancel, { container }) => new StepResponse(await cancelByBuyer(container, input)),
);

/** Cancels an order, or one producer's part of it, for its buyer. */
export const cancelByBuyerWorkflow = createWorkflow(
  "ocop-cancel-by-buyer",
  (input: BuyerCancel) => new WorkflowResponse(cancelStep(input)),
);

const followStep = createStep(
  "ocop-follow-cancelled-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const known = (await readParts(container, order_id)).map(({ id }) => id);
    const cancelled = await whileAlone(container, known, async () => {
      const parts = (await readParts(container, order_id)).filter(
        ({ status }) => status !== "shipped" && status !== "delivered",
      );
      for (const part of parts) await cancelPart(container, part, "shop", "Order cancelled");
      return parts.map(({ id }) => id);
    });
    return new StepResponse(cancelled);
  },
);

/** An order that was cancelled as a whole (expired payment, operator) takes its parts along. */
export const followCancelledOrderWorkflow = createWorkflow(
  "ocop-follow-cancelled-order",
  (input: { order_id: string }) => new WorkflowResponse(followStep(input)),
);
