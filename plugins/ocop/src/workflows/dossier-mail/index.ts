import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueue } from "../delivery";
import { sendDue } from "../mail";
import { composeDossierMail, DOSSIER_TOPIC, readUntoldSteps } from "./compose";
import { composeResultMail, readUntoldResults, RESULT_TOPIC } from "./compose-result";

/** Mails that one run sends at most; what is left waits for the next. */
const RUN_LIMIT = 200;

const sendStep = createStep("ocop-send-dossier-mails", async (_input: Record<string, never>, { container }) => {
  await enqueue(container, DOSSIER_TOPIC, await readUntoldSteps(container), { only_once: true });
  const compose = async (eventId: string) => composeDossierMail(container, eventId);
  const steps = await sendDue(container, DOSSIER_TOPIC, RUN_LIMIT, compose);
  await enqueue(container, RESULT_TOPIC, await readUntoldResults(container), { only_once: true });
  const composeResult = async (subject: string) => composeResultMail(container, subject);
  return new StepResponse(steps + (await sendDue(container, RESULT_TOPIC, RUN_LIMIT, composeResult)));
});

/** Tells producers of questions about their dossiers, of forms that were accepted and of results; each once for ever. */
export const sendDossierMailsWorkflow = createWorkflow(
  "ocop-send-dossier-mails",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);
