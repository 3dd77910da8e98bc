import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ORDER_PAID } from "../shared/events";
import { tellNewPartsWorkflow } from "../workflows/producer-mail";

/** Producers get a mail for a new order: at once when it is paid in cash, else when its money is there. */
export default async function producerMailNew({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellNewPartsWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: ["order.placed", ORDER_PAID] };
