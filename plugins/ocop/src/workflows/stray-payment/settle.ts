import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { processPaymentWorkflowId, refundPaymentsWorkflow } from "@medusajs/medusa/core-flows";
import { readStrayPayments, readUnheardSessions, type StrayPayment, type UnheardSession } from "./read";

/** The same as the webhook would do: an order where the card was charged and the cart can become one, else the money back. */
async function hear(container: MedusaContainer, { session_id, amount }: UnheardSession): Promise<void> {
  await container.resolve(Modules.WORKFLOW_ENGINE).run(processPaymentWorkflowId, {
    input: { action: "captured", data: { session_id, amount } },
    // Most of them are carts that were left without paying.
    throwOnError: false,
  });
}

async function giveBack(container: MedusaContainer, stray: StrayPayment): Promise<void> {
  await refundPaymentsWorkflow(container).run({
    input: [{ payment_id: stray.payment_id, amount: stray.left, note: "No order came of it" }],
  });
}

/**
 * No buyer pays for nothing. Stripe is asked about card sessions whose webhook never came; a captured payment that has
 * not become an order after some minutes gets one more attempt and is then given back in full. Doing it again, or in
 * two processes at once, refunds nothing twice: Medusa refuses to refund more than was captured.
 * @returns how many payments were given back
 */
async function settle(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const session of await readUnheardSessions(container)) await hear(container, session);
  for (const stray of await readStrayPayments(container)) await hear(container, stray);
  const left = await readStrayPayments(container);
  for (const stray of left) {
    await giveBack(container, stray).then(
      () => logger.warn(`Payment ${stray.payment_id}: ${stray.left} đ given back, no order came of it`),
      (error: unknown) =>
        logger.error(`Payment ${stray.payment_id} could not be given back, tried again later: ${error}`),
    );
  }
  return left.length;
}

const settleStep = createStep("ocop-settle-stray-payments", async (_input: Record<string, never>, { container }) => {
  return new StepResponse(await settle(container));
});

/** Settles card payments that belong to no order. */
export const settleStrayPaymentsWorkflow = createWorkflow(
  "ocop-settle-stray-payments",
  (input: Record<string, never>) => new WorkflowResponse(settleStep(input)),
);
