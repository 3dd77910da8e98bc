import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { dayInHoChiMinh, weekMomentInHoChiMinh } from "../../shared/clock";
import { enqueue } from "../delivery";
import { sendDue } from "../mail";
import { composeReminder } from "./compose";
import { readDueReminders, REMINDER_TOPIC } from "./due";

/** Minute of the day in Việt Nam from which reminders are noted: nobody is woken by one. */
const FROM_MINUTE = 7 * 60;
/** Mails that one run sends at most; what is left waits for the next. */
const RUN_LIMIT = 500;

const remindStep = createStep("ocop-remind-of-expiry", async ({ now }: { now?: string }, { container }) => {
  const moment = now === undefined ? new Date() : new Date(now);
  if (weekMomentInHoChiMinh(moment).minute >= FROM_MINUTE) {
    const subjects = await readDueReminders(container, dayInHoChiMinh(moment));
    await enqueue(container, REMINDER_TOPIC, subjects, { only_once: true });
  }
  const compose = async (subject: string) => composeReminder(container, subject);
  return new StepResponse(await sendDue(container, REMINDER_TOPIC, RUN_LIMIT, compose));
});

/**
 * Notes the reminders of certificates that end in 180, 90, 30 or 7 days, each once for ever, and sends what is due.
 * `now` is an ISO moment, the present one when absent.
 */
export const remindOfExpiryWorkflow = createWorkflow(
  "ocop-remind-of-expiry",
  (input: { now?: string }) => new WorkflowResponse(remindStep(input)),
);
