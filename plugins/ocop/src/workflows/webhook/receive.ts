import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";

/** Stores an event whose signature was good. @returns false when it was stored before */
export async function receiveWebhook(
  container: MedusaContainer,
  event: { provider: string; event_id: string; type: string; payload: Record<string, unknown> },
): Promise<boolean> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  return (await service.receiveEvent(event)) !== null;
}
