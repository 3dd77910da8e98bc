import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followProductTitleWorkflow } from "../workflows/listing";

/** A product that was renamed gets an address of its new name. */
export default async function productUpdated({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await followProductTitleWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = { event: "product.updated" };
