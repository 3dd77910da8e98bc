import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueue } from "../delivery";
import { sendDue } from "../mail";
import { composeSupplyMail, readUntoldInvitations, SUPPLY_TOPIC } from "./compose";
import { ASKER_TOPICS, type AskerTopic, composeAskerMail, readUntold, topicOf } from "./compose-asker";

/** Mails that one run sends at most; what is left waits for the next. */
const RUN_LIMIT = 200;

/** A request of the public form in the status that whoever asked is told of. */
export interface CheckedSupply {
  id: string;
  status: "received" | "open" | "refused";
}

const sendToAskers = async (container: MedusaContainer, topic: AskerTopic, most: number) =>
  sendDue(container, topic, most, async (subject) => composeAskerMail(container, topic, subject));

const noteStep = createStep("ocop-note-asker-mail", async ({ id, status }: CheckedSupply, { container }) => {
  const topic = topicOf(status);
  await enqueue(container, topic, [id], { only_once: true });
  return new StepResponse(await sendToAskers(container, topic, 1));
});

/** Notes the mail about a request of the public form, once for ever, and sends what is due right away. */
export const noteAskerMailWorkflow = createWorkflow(
  "ocop-note-asker-mail",
  (input: CheckedSupply) => new WorkflowResponse(noteStep(input)),
);

const sendStep = createStep("ocop-send-supply-mails", async (_input: Record<string, never>, { container }) => {
  await enqueue(container, SUPPLY_TOPIC, await readUntoldInvitations(container), { only_once: true });
  const compose = async (matchId: string) => composeSupplyMail(container, matchId);
  let sent = await sendDue(container, SUPPLY_TOPIC, RUN_LIMIT, compose);
  for (const topic of ASKER_TOPICS) {
    await enqueue(container, topic, await readUntold(container, topic), { only_once: true });
    sent += await sendToAskers(container, topic, RUN_LIMIT);
  }
  return new StepResponse(sent);
});

/**
 * Tells producers of supply requests that an office invited them to, and whoever asked by the public form what became of
 * theirs; each thing once for ever.
 */
export const sendSupplyMailsWorkflow = createWorkflow(
  "ocop-send-supply-mails",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);
