import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { sendProducerMailsWorkflow } from "../workflows/producer-mail";

/** Mails to producers and to the operator that were put back, or whose event a crash lost. */
export default async function sendProducerMails(container: MedusaContainer): Promise<void> {
  await sendProducerMailsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-send-producer-mails", schedule: every(60) };
