import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { bookPaidOrder, orderOfPayment } from "./book-sale";
import { deriveParts } from "./derive";
import { readUnsettledOrders, settleOrder } from "./settle";
import { lacksParts, readUnsplitOrders } from "./unsplit";

const placeStep = createStep(
  "ocop-place-producer-orders",
  async ({ order_id }: { order_id: string }, { container }) => {
    const created = (await lacksParts(container, order_id)) ? await deriveParts(container, order_id) : [];
    // Money may have been there before the parts were: a card is captured while the order is made.
    await bookPaidOrder(container, order_id);
    return new StepResponse(created);
  },
);

/** Writes the parts of an order that was placed and books them if they are paid; harmless when repeated. */
export const placeProducerOrdersWorkflow = createWorkflow(
  "ocop-place-producer-orders",
  (input: { order_id: string }) => new WorkflowResponse(placeStep(input)),
);

const bookStep = createStep("ocop-book-payment", async ({ payment_id }: { payment_id: string }, { container }) => {
  const orderId = await orderOfPayment(container, payment_id);
  return new StepResponse(orderId === null ? 0 : await bookPaidOrder(container, orderId));
});

/** Books an order's parts when its payment was captured; nothing while there is no order. */
export const bookPaymentWorkflow = createWorkflow(
  "ocop-book-payment",
  (input: { payment_id: string }) => new WorkflowResponse(bookStep(input)),
);

const repairStep = createStep("ocop-repair-producer-orders", async (_input: Record<string, never>, { container }) => {
  const orders = await readUnsplitOrders(container);
  const unsettled = await readUnsettledOrders(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const attempt = async (orderId: string, work: () => Promise<unknown>) => {
    // One order that cannot be repaired must not keep the others waiting.
    await work().catch((error) => logger.error(`Order ${orderId} could not be repaired: ${error}`));
  };
  for (const { order_id } of orders) {
    await attempt(order_id, async () => {
      await deriveParts(container, order_id);
      await bookPaidOrder(container, order_id);
    });
  }
  for (const orderId of unsettled) await attempt(orderId, async () => settleOrder(container, orderId));
  return new StepResponse([...orders.map(({ order_id }) => order_id), ...unsettled]);
});

/** Finds orders that a crash left without (all of) their parts, unbooked or half settled, and completes them. */
export const repairProducerOrdersWorkflow = createWorkflow(
  "ocop-repair-producer-orders",
  (input: Record<string, never>) => new WorkflowResponse(repairStep(input)),
);
