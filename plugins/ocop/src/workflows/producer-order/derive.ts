import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { splitOrder } from "../../modules/marketplace/rules/split";
import { readPlacedOrder, readSplitRules } from "./read-placed";

/**
 * Writes the producers' parts of one order; writes nothing that is there already, so it may be called from everywhere
 * and at the same time: by the completion itself, by the event of the order, and by the nightly repair.
 * @returns ids of the parts that this call created
 * @throws SplitError when the order cannot be split without losing or inventing money
 */
export async function deriveParts(container: MedusaContainer, orderId: string): Promise<string[]> {
  const [order, rules] = await Promise.all([readPlacedOrder(container, orderId), readSplitRules(container)]);
  if (order === null) return [];
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const created = await service.placeParts(splitOrder(order, rules));
  return created.map(({ id }) => id);
}
