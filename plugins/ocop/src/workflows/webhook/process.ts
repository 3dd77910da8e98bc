import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { processPaymentWorkflowId } from "@medusajs/medusa/core-flows";
import { type ClaimedEvent, DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { BANK_FEED } from "../../shared/bank-vocabulary";
import { select } from "../../shared/database";
import { bookFeedEvent } from "../bank";
import { actionOf, type StripeAction } from "./action";

const BATCH = 20;

/** Whether the payment session is one of ours; another application may share the Stripe account. */
async function isOurs(container: MedusaContainer, sessionId: string): Promise<boolean> {
  const rows = await select(container, "select 1 from payment_session where id = :id", { id: sessionId });
  return rows.length > 0;
}

/** Whether the money of a session has found its place: an order has it, or it went back to the buyer whole. */
async function isSettled(container: MedusaContainer, sessionId: string): Promise<boolean> {
  const rows = await select(
    container,
    `select 1 from payment p where p.payment_session_id = :id and p.captured_at is not null and (
       exists (select 1 from order_payment_collection o
               where o.payment_collection_id = p.payment_collection_id and o.deleted_at is null)
       or p.amount <= (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null))`,
    { id: sessionId },
  );
  return rows.length > 0;
}

/**
 * Lets Medusa capture the payment and complete its cart. A cart that cannot become an order is no failure of the event:
 * Medusa has given the money back by then. @throws Error when the money is still in between
 */
async function take(container: MedusaContainer, action: StripeAction): Promise<void> {
  const { errors }: { errors: { error: unknown }[] } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(processPaymentWorkflowId, { input: action, throwOnError: false });
  if (errors.length === 0) return;
  const { session_id } = action.data;
  const reasons = errors
    .map(({ error }) => (error instanceof Error ? error.message : JSON.stringify(error)))
    .join("; ");
  if (!(await isSettled(container, session_id))) throw new Error(reasons);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(`Payment session ${session_id} became no order, its money went back: ${reasons}`);
}

type Handler = (container: MedusaContainer, event: ClaimedEvent) => Promise<"done" | "ignored">;

/** Who works off whose events. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  stripe_stripe: async (container, event) => {
    const action = actionOf(event);
    if (action === null || !(await isOurs(container, action.data.session_id))) return "ignored";
    await take(container, action);
    return "done";
  },
  [BANK_FEED]: async (container, event) => {
    const booked = await bookFeedEvent(container, event.payload);
    return booked.length > 0 ? "done" : "ignored";
  },
};

/**
 * Works off stored events, the oldest first. An event that fails comes back later; one that means nothing here is closed
 * as ignored. Several processes may do this at once: each event is claimed by one.
 * @returns how many events were taken
 */
async function processEvents(container: MedusaContainer): Promise<number> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const events = await service.takeEvents(BATCH);
  for (const event of events) {
    try {
      await service.closeEvent(event, (await HANDLERS[event.provider]?.(container, event)) ?? "ignored");
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Event ${event.event_id} comes back later: ${error}`);
      await service.putEventBack(event, String(error));
    }
  }
  return events.length;
}

const processStep = createStep("ocop-process-webhooks", async (_input: Record<string, never>, { container }) => {
  const taken = await processEvents(container);
  return new StepResponse(taken);
});

/** Works off the webhook inbox. */
export const processWebhooksWorkflow = createWorkflow(
  "ocop-process-webhooks",
  (input: Record<string, never>) => new WorkflowResponse(processStep(input)),
);
