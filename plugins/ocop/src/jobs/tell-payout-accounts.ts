import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { tellPayoutAccountsWorkflow } from "../workflows/payout";

/** Every owner is written to, at once, when the account that a producer is paid to was changed. */
export default async function tellPayoutAccounts(container: MedusaContainer): Promise<void> {
  await tellPayoutAccountsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-tell-payout-accounts", schedule: every(20) };
