import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { bookPaymentWorkflow } from "../workflows/producer-order";

/** Captured money is owed to the producers from this moment on. */
export default async function paymentCaptured({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await bookPaymentWorkflow(container).run({ input: { payment_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "payment.captured" };
