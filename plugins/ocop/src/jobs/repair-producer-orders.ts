import type { MedusaContainer } from "@medusajs/framework/types";
import { repairProducerOrdersWorkflow } from "../workflows/producer-order";

/** What a crash left between an order and its producers' parts is completed within minutes. */
export default async function repairProducerOrders(container: MedusaContainer): Promise<void> {
  await repairProducerOrdersWorkflow(container).run({ input: {} });
}

export const config = { name: "ocop-repair-producer-orders", schedule: "*/2 * * * *" };
