import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { sendDue } from "../mail";
import { composeMemberMail, composeOperatorMail } from "./compose";
import { noteLostParts, noteNewParts, noteTimers } from "./note";
import { MEMBER_TOPICS, OPERATOR_TOPICS } from "./topics";

/** Mails of one topic that one run sends at most; what is left is sent a minute later. */
const RUN_LIMIT = 200;

/** Sends everything that is due. @returns how many were worked off */
async function sendAll(container: MedusaContainer): Promise<number> {
  let sent = 0;
  for (const topic of MEMBER_TOPICS)
    sent += await sendDue(container, topic, RUN_LIMIT, async (subject) => composeMemberMail(container, topic, subject));
  for (const topic of OPERATOR_TOPICS)
    sent += await sendDue(container, topic, RUN_LIMIT, async (subject) =>
      composeOperatorMail(container, topic, subject),
    );
  return sent;
}

const newPartsStep = createStep("ocop-tell-new-parts", async ({ order_id }: { order_id: string }, { container }) => {
  const noted = await noteNewParts(container, order_id);
  const compose = async (subject: string) => composeMemberMail(container, "mail.part_new", subject);
  return new StepResponse(noted === 0 ? 0 : await sendDue(container, "mail.part_new", noted, compose));
});

/** Tells the producers of an order that may be worked on, each member once for ever. */
export const tellNewPartsWorkflow = createWorkflow(
  "ocop-tell-new-parts",
  (input: { order_id: string }) => new WorkflowResponse(newPartsStep(input)),
);

const sendStep = createStep("ocop-send-producer-mails", async (_input: Record<string, never>, { container }) => {
  await noteLostParts(container, new Date());
  return new StepResponse(await sendAll(container));
});

/** Finds mails to producers whose event was lost and sends everything that is due. */
export const sendProducerMailsWorkflow = createWorkflow(
  "ocop-send-producer-mails",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);

const timersStep = createStep("ocop-watch-part-timers", async (_input: Record<string, never>, { container }) => {
  const late = await noteTimers(container, new Date());
  await sendAll(container);
  return new StepResponse(late);
});

/** Warns at half of the time to accept or send, and tells the operator at its end. */
export const watchPartTimersWorkflow = createWorkflow(
  "ocop-watch-part-timers",
  (input: Record<string, never>) => new WorkflowResponse(timersStep(input)),
);
