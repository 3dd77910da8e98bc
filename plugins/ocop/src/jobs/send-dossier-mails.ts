import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { sendDossierMailsWorkflow } from "../workflows/dossier-mail";

/** Mails about dossiers whose form was looked at. */
export default async function sendDossierMails(container: MedusaContainer): Promise<void> {
  await sendDossierMailsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-send-dossier-mails", schedule: every(60) };
