import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { sendMailsWorkflow } from "../workflows/mail";

/** Mails that were put back, or whose event a crash lost. */
export default async function sendMails(container: MedusaContainer): Promise<void> {
  await sendMailsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-send-mails", schedule: every(60) };
