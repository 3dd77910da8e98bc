import type { MedusaContainer } from "@medusajs/framework/types";
import { every } from "../shared/job-schedule";
import { releaseEndedHoldsWorkflow } from "../workflows/stock";

/** Holds count by the clock, not by this job; it only keeps their table small and mends what a crash left. */
export default async function releaseEndedHolds(container: MedusaContainer): Promise<void> {
  await releaseEndedHoldsWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-release-ended-holds", schedule: every(60) };
