import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followCancelledOrderWorkflow } from "../workflows/producer-order";

/** An order that ended as a whole takes its producers' parts along. */
export default async function orderCanceled({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await followCancelledOrderWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.canceled" };
