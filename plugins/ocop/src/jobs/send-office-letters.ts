import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { sendOfficeLettersWorkflow } from "../workflows/letter";

/** Mails of the letters that offices sent. */
export default async function sendOfficeLetters(container: MedusaContainer): Promise<void> {
  await sendOfficeLettersWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-send-office-letters", schedule: every(60) };
