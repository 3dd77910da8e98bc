import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followProductTitlesWorkflow } from "../workflows/certification";

/** A product that was renamed gets an address of its new name. */
export default async function productUpdated({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await followProductTitlesWorkflow(container).run({ input: { product_ids: [event.data.id] } });
}

export const config: SubscriberConfig = { event: "product.updated" };
