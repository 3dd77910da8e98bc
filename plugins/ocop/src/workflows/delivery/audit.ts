import type { MedusaContainer } from "@medusajs/framework/types";
import { type AuditInput, DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import type { RoomTransaction } from "./transaction";

/**
 * Writes down what an operator, an officer, a producer, a buyer or the shop itself did.
 * @param transaction the one of the change (see {@link inTransaction}), so that neither is there without the other; without
 *   it the line is written in one of its own
 */
export async function audit(
  container: MedusaContainer,
  entry: AuditInput,
  transaction?: RoomTransaction,
): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  await service.audit(entry, transaction);
}
