import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import { applicationLetter } from "./letters/application";
import { type Mail, mailOf } from "./mail";
import type { ProducerTopic } from "./topics";

interface Decision {
  producer_id: string;
  producer: string;
  to_status: ProducerStatus;
  reason: string | null;
  /** Of the first owner; null where nobody has joined. */
  email: string | null;
}

async function readDecision(container: MedusaContainer, eventId: string): Promise<Decision | null> {
  const [row] = await select<Decision>(
    container,
    `select p.id as producer_id, p.name as producer, e.to_status, e.reason,
       ${firstOwnerMailSql("p")} as email
     from producer_event e join producer p on p.id = e.producer_id and p.deleted_at is null
     where e.id = :eventId and e.deleted_at is null`,
    { eventId },
  );
  return row ?? null;
}

/** Writes a mail to a producer's first owner; null when there is none, or the subject is gone. */
export async function composeProducerMail(
  container: MedusaContainer,
  topic: ProducerTopic,
  subject: string,
): Promise<Mail | null> {
  const decision = await readDecision(container, subject);
  if (decision === null || decision.email === null || !isAddress(decision.email)) return null;
  const shop = shopAddressOf(container);
  const letter = applicationLetter({ ...decision, email: decision.email }, shop);
  const about = { type: "producer", id: decision.producer_id } as const;
  return mailOf(letter, { to: decision.email, about, name: `${topic}.${subject}`, shop });
}
