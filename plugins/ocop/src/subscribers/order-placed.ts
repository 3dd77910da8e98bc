import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { placeProducerOrdersWorkflow } from "../workflows/producer-order";

/** Every order gets its producers' parts, whichever way it came to be; the completion itself has usually written them. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await placeProducerOrdersWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.placed" };
