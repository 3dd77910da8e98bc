import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { noteMailWorkflow } from "../workflows/mail";

/** A buyer gets a mail for an order that was placed. */
export default async function mailPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteMailWorkflow(container).run({ input: { topic: "mail.placed", subject_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.placed" };
