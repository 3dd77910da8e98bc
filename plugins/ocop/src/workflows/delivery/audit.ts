import type { MedusaContainer } from "@medusajs/framework/types";
import { type AuditInput, DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";

/** Writes down what an operator, a producer, a buyer or the shop itself did. */
export async function audit(container: MedusaContainer, entry: AuditInput): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  await service.audit(entry);
}
