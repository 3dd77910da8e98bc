import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PRODUCER_REFUND_MADE } from "../shared/events";
import { settleTransfersOfOrder } from "../workflows/bank";

/** Money that came before its order pays it now; what an order may not keep any more is owed back. */
export default async function transfersFollowOrder({
  event,
  container,
}: SubscriberArgs<{ id: string; order_id?: string }>): Promise<void> {
  await settleTransfersOfOrder(container, event.data.order_id ?? event.data.id);
}

export const config: SubscriberConfig = { event: ["order.placed", "order.canceled", PRODUCER_REFUND_MADE] };
