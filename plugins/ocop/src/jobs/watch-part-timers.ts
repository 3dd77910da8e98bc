import type { MedusaContainer } from "@medusajs/framework/types";
import { watchPartTimersWorkflow } from "../workflows/producer-mail";

/** Parts that nobody accepts or sends in time: a warning at half of it, the operator is told at its end. */
export default async function watchPartTimers(container: MedusaContainer): Promise<void> {
  await watchPartTimersWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-watch-part-timers", schedule: "*/10 * * * *" };
