import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { idFloor } from "../../shared/ulid-floor";
import type { MailTopic } from "./topics";

const DAY_MS = 86_400_000;
/** How long a lost event is looked for. */
const SWEEP_DAYS = 3;
/** How late after its order a bank transfer may come and still be looked for. */
const TRANSFER_DAYS = 30;
const MOST = 500;

/** `only_once` lets PostgreSQL answer from the unique index of the outbox. */
const unknown = (topic: MailTopic, id: string): string =>
  `not exists (select 1 from outbox b where b.topic = '${topic}' and b.subject_id = ${id} and b.only_once)`;

const moved = (topic: MailTopic, status: string): string =>
  `select distinct e.producer_order_id as id from producer_order_event e
   where e.id >= :event and e.to_status = '${status}' and ${unknown(topic, "e.producer_order_id")} limit ${MOST}`;

/** Subjects of the last days that the outbox knows nothing of; each reads only the newest end of a primary key. */
const QUERIES: Readonly<Record<MailTopic, string>> = {
  "mail.placed": `select o.id from "order" o
    where o.id >= :order and o.deleted_at is null and not o.is_draft_order and ${unknown("mail.placed", "o.id")} limit ${MOST}`,
  "mail.paid": `select distinct po.order_id as id from producer_order po
    where po.order_id >= :paid_order and po.payment_method <> 'cod' and po.deleted_at is null
      and po.paid_at > now() - interval '${SWEEP_DAYS} days' and ${unknown("mail.paid", "po.order_id")} limit ${MOST}`,
  "mail.shipped": moved("mail.shipped", "shipped"),
  "mail.delivered": moved("mail.delivered", "delivered"),
  "mail.refunded": `select r.id from producer_refund r
    where r.id >= :refund and r.deleted_at is null and ${unknown("mail.refunded", "r.id")} limit ${MOST}`,
  "mail.application": `select e.id from producer_event e
    where e.id >= :decision and (e.to_status = 'sent_back' or e.from_status in ('applied', 'in_review') and e.to_status = 'active')
      and ${unknown("mail.application", "e.id")} limit ${MOST}`,
};

/** Subjects of a topic whose event was lost, in a crash between a change and its note in the outbox. */
export async function readLostMails(container: MedusaContainer, topic: MailTopic, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - SWEEP_DAYS * DAY_MS);
  const bindings = {
    order: idFloor("order", since),
    paid_order: idFloor("order", new Date(now.getTime() - TRANSFER_DAYS * DAY_MS)),
    event: idFloor("pore", since),
    refund: idFloor("pref", since),
    decision: idFloor("pevt", since),
  };
  const rows = await select<{ id: string }>(container, QUERIES[topic], bindings);
  return rows.map(({ id }) => id);
}
