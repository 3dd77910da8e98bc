import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { MAIL_LIMITS } from "../../modules/delivery/rules/retry-delay";
import { composeMail } from "./compose";
import type { Mail } from "./mail";
import type { MailTopic } from "./topics";

/** Failures after which a run leaves the rest to the next one: the server is probably not there. */
const MOST_FAILURES = 3;

/**
 * Hands one mail to the Notification Module. Without an idempotency key: of a mail with one, Medusa 2.21 takes a retry
 * that was sent for failed, and a mail that a crash cut short for sent. The outbox alone remembers what is done.
 */
async function sendMail(container: MedusaContainer, topic: string, mail: Mail | null): Promise<void> {
  if (mail === null) return;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: "email",
    template: topic,
    trigger_type: topic,
    resource_type: mail.about.type,
    resource_id: mail.about.id,
    content: { subject: mail.subject, html: mail.html, text: mail.text },
    provider_data: { message_id: mail.message_id },
  });
}

/** Sends up to `limit` due mails of a topic of this room; see {@link sendDue}. */
export async function sendDueMails(container: MedusaContainer, topic: MailTopic, limit: number): Promise<number> {
  return sendDue(container, topic, limit, async (subject) => composeMail(container, topic, subject));
}

/**
 * Sends up to `limit` due mails of a topic, each as `compose` writes it at that moment; one that it does not write is done.
 * One at a time, so that a slow server never holds a mail longer than its claim
 * lasts. A mail that does not leave is put back with a pause that grows, and given up after about three days.
 * @returns how many were worked off
 */
export async function sendDue(
  container: MedusaContainer,
  topic: string,
  limit: number,
  compose: (subject: string) => Promise<Mail | null>,
): Promise<number> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let done = 0;
  let failed = 0;
  while (done < limit && failed < MOST_FAILURES) {
    const [work] = await service.claim(topic, 1);
    if (work === undefined) break;
    let written = false;
    const fault = await compose(work.subject_id)
      .then(async (mail) => {
        written = true;
        await sendMail(container, topic, mail);
      })
      .then(
        () => null,
        (error: unknown) => String(error),
      );
    if (fault === null) {
      await service.finish([work]);
      done += 1;
    } else {
      // What cannot be written yet waits for its subject, however long; what does not leave is given up one day.
      await service.fail([work], fault, written ? MAIL_LIMITS : {});
      failed += 1;
      const next = written && work.attempts >= MAIL_LIMITS.most ? "is given up" : "comes back later";
      logger.warn(`Mail ${topic} of ${work.subject_id} ${next}: ${fault}`);
    }
  }
  return done;
}
