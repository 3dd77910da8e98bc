import type { MedusaContainer } from "@medusajs/framework/types";
import { weeklyPayoutsWorkflow } from "../workflows/payout";

/** Drafts the week's transfers to producers on Monday. */
export default async function weeklyPayouts(container: MedusaContainer): Promise<void> {
  await weeklyPayoutsWorkflow(container).run({ input: {} });
}

/** Hourly, because cron runs by the server's own time zone; the workflow asks what day it is in Việt Nam. */
export const config = { name: "ocop-weekly-payouts", schedule: "7 * * * *" };
