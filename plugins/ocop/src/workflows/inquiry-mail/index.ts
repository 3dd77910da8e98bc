import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueue } from "../delivery";
import { sendDue } from "../mail";
import { composeSupplyMail, readUntoldInvitations, SUPPLY_TOPIC } from "./compose";

/** Mails that one run sends at most; what is left waits for the next. */
const RUN_LIMIT = 200;

const sendStep = createStep("ocop-send-supply-mails", async (_input: Record<string, never>, { container }) => {
  await enqueue(container, SUPPLY_TOPIC, await readUntoldInvitations(container), { only_once: true });
  const compose = async (matchId: string) => composeSupplyMail(container, matchId);
  return new StepResponse(await sendDue(container, SUPPLY_TOPIC, RUN_LIMIT, compose));
});

/** Tells producers of supply requests that an office invited them to; each invitation once for ever. */
export const sendSupplyMailsWorkflow = createWorkflow(
  "ocop-send-supply-mails",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);
