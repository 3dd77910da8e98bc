import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PRODUCER_REFUND_MADE } from "../shared/events";
import { noteMailWorkflow } from "../workflows/mail";

/** A buyer gets a mail for what was taken back. */
export default async function mailRefunded({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteMailWorkflow(container).run({ input: { topic: "mail.refunded", subject_id: event.data.id } });
}

export const config: SubscriberConfig = { event: PRODUCER_REFUND_MADE };
