import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enqueue } from "../delivery";
import { sendDueMails } from "./send";
import { readLostMails } from "./sweep";
import { MAIL_TOPICS, type MailTopic } from "./topics";

/** Mails of one topic that one run sends at most; what is left is sent a minute later. */
const RUN_LIMIT = 200;

interface NoteInput {
  topic: MailTopic;
  subject_id: string;
}

const noteStep = createStep("ocop-note-mail", async ({ topic, subject_id }: NoteInput, { container }) => {
  await enqueue(container, topic, [subject_id], { only_once: true });
  return new StepResponse(await sendDueMails(container, topic, 1));
});

/** Notes that a mail is due, once for ever, and sends what is due right away. */
export const noteMailWorkflow = createWorkflow(
  "ocop-note-mail",
  (input: NoteInput) => new WorkflowResponse(noteStep(input)),
);

const sendStep = createStep("ocop-send-mails", async (_input: Record<string, never>, { container }) => {
  let sent = 0;
  for (const topic of MAIL_TOPICS) {
    await enqueue(container, topic, await readLostMails(container, topic, new Date()), { only_once: true });
    sent += await sendDueMails(container, topic, RUN_LIMIT);
  }
  return new StepResponse(sent);
});

/** Finds mails whose event was lost and sends everything that is due. */
export const sendMailsWorkflow = createWorkflow(
  "ocop-send-mails",
  (input: Record<string, never>) => new WorkflowResponse(sendStep(input)),
);
