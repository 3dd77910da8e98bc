import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { settleStrayPaymentsWorkflow } from "../workflows/stray-payment";

/** A card that was charged without an order coming of it is given back within minutes. */
export default async function settleStrayPayments(container: MedusaContainer): Promise<void> {
  await settleStrayPaymentsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-settle-stray-payments", schedule: every(60) };
