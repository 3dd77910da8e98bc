import type { MedusaContainer } from "@medusajs/framework/types";
import { remindOfExpiryWorkflow } from "../workflows/certificate-reminder";

/** Reminds producers of certificates that end. */
export default async function remindOfExpiry(container: MedusaContainer): Promise<void> {
  await remindOfExpiryWorkflow(container).run({ input: {} });
}

/** Hourly, because cron runs by the server's own time zone and a mail may come back; each reminder is noted once. */
export const config = { name: "ocop-remind-of-expiry", schedule: "17 * * * *" };
