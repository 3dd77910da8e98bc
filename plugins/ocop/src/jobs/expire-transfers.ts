import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { expireTransfersWorkflow } from "../workflows/bank";

/** Orders that waited too long for their transfer end, and what a crash left between bank and payments is settled. */
export default async function expireTransfers(container: MedusaContainer): Promise<void> {
  await expireTransfersWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-expire-transfers", schedule: every(60) };
