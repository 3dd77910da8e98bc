import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { composeMail } from "./compose";
import type { MailTopic } from "./topics";

/** Failures after which a run leaves the rest to the next one: the server is probably not there. */
const MOST_FAILURES = 3;

/**
 * Hands one mail to the Notification Module. Without an idempotency key: of a mail with one, Medusa 2.21 takes a retry
 * that was sent for failed, and a mail that a crash cut short for sent. The outbox alone remembers what is done.
 */
async function sendMail(container: MedusaContainer, topic: MailTopic, subject: string): Promise<void> {
  const mail = await composeMail(container, topic, subject);
  if (mail === null) return;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: "email",
    template: topic,
    trigger_type: topic,
    resource_type: "order",
    resource_id: mail.order_id,
    content: { subject: mail.subject, html: mail.html, text: mail.text },
    provider_data: { message_id: mail.message_id },
  });
}

/**
 * Sends up to `limit` due mails of a topic. One at a time, so that a slow server never holds a mail longer than its claim
 * lasts. A mail that does not leave is put back with a pause that grows to an hour.
 * @returns how many were worked off
 */
export async function sendDueMails(container: MedusaContainer, topic: MailTopic, limit: number): Promise<number> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let done = 0;
  let failed = 0;
  while (done < limit && failed < MOST_FAILURES) {
    const [work] = await service.claim(topic, 1);
    if (work === undefined) break;
    const fault = await sendMail(container, topic, work.subject_id).then(
      () => null,
      (error: unknown) => String(error),
    );
    if (fault === null) {
      await service.finish([work]);
      done += 1;
    } else {
      await service.fail([work], fault);
      failed += 1;
      logger.warn(`Mail ${topic} of ${work.subject_id} comes back later: ${fault}`);
    }
  }
  return done;
}
