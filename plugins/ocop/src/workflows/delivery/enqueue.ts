import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE, type DeliveryModuleService, type WorkOptions } from "../../modules/delivery";

/** Notes that subjects of a topic are dirty; a worker of that topic does the rest. */
export async function enqueue(
  container: MedusaContainer,
  topic: string,
  subjectIds: readonly string[],
  options?: WorkOptions,
): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  await service.enqueue(topic, subjectIds, options);
}
