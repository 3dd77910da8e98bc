import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PRODUCER_ORDER_CHANGED } from "../shared/events";
import { noteMailWorkflow } from "../workflows/mail";

/** A buyer gets a mail for a part that was sent, and one when it has arrived. */
export default async function mailMoved({
  event,
  container,
}: SubscriberArgs<{ id: string; to: string }>): Promise<void> {
  const { id, to } = event.data;
  if (to !== "shipped" && to !== "delivered") return;
  await noteMailWorkflow(container).run({ input: { topic: `mail.${to}`, subject_id: id } });
}

export const config: SubscriberConfig = { event: PRODUCER_ORDER_CHANGED };
