import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueue } from "../delivery";
import { sendDue } from "../mail";
import { composeOfficeLetter, LETTER_TOPIC, readUntoldLetters } from "./compose";

export { readLetterChoices } from "./choices";
export { lettersPdf } from "./pdf";
export { readLetterBatch, readLetterBatches, readLetterTemplates } from "./read";
export type { LetterOffice } from "./reader";
export { discardLetters, sendLetters } from "./send";
export { writeLetters } from "./write";

/** Mails that one run sends at most; what is left waits for the next. */
const RUN_LIMIT = 200;

const sendStep = createStep("ocop-send-office-letters", async (_input: Record<string, never>, { container }) => {
  await enqueue(container, LETTER_TOPIC, await readUntoldLetters(container), { only_once: true });
  const compose = async (id: string) => composeOfficeLetter(container, id);
  return new StepResponse(await sendDue(container, LETTER_TOPIC, RUN_LIMIT, compose));
});

/** Mails the letters that offices sent, each once for ever. */
export const sendOfficeLettersWorkflow = createWorkflow(
  "ocop-send-office-letters",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);
