import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { sendSupplyMailsWorkflow } from "../workflows/inquiry-mail";

/** Mails to producers that an office invited to a supply request, and to whoever asked by the public form. */
export default async function sendSupplyMails(container: MedusaContainer): Promise<void> {
  await sendSupplyMailsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-send-supply-mails", schedule: every(60) };
