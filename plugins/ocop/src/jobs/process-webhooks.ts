import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { processWebhooksWorkflow } from "../workflows/webhook";

/** Events that were stored and answered, but whose processing a crash or an error cut short. */
export default async function processWebhooks(container: MedusaContainer): Promise<void> {
  await processWebhooksWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-process-webhooks", schedule: every(60) };
