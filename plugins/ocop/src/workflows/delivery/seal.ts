import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";

/** Lines in one transaction. */
const BATCH = 500;

/** Hangs every written line of the audit trail on its chain. */
export async function sealAuditTrail(container: MedusaContainer): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  let sealed = BATCH;
  while (sealed === BATCH) sealed = await service.seal(BATCH);
}
