import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ORDER_PAID } from "../shared/events";
import { noteMailWorkflow } from "../workflows/mail";

/** A buyer gets a mail when the money has arrived; cash is in the mail of the delivery. */
export default async function mailPaid({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteMailWorkflow(container).run({ input: { topic: "mail.paid", subject_id: event.data.id } });
}

export const config: SubscriberConfig = { event: ORDER_PAID };
