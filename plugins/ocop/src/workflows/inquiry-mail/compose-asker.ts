import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { type AskedSupply, offerLetter, statusLetter, type ToldOffer } from "./asker-letter";

const OFFERED = "mail.supply_offered";

/** Mails to whoever asked by the public form: about their request, or about a producer's answer to it. */
export const ASKER_TOPICS = ["mail.supply_received", "mail.supply_accepted", "mail.supply_refused", OFFERED] as const;
export type AskerTopic = (typeof ASKER_TOPICS)[number];

/** What a mail says of the request; null where it tells an offer. */
const STATUSES = {
  "mail.supply_received": "received",
  "mail.supply_accepted": "open",
  "mail.supply_refused": "refused",
  [OFFERED]: null,
} as const satisfies Record<AskerTopic, string | null>;

/** The mail that tells of a status. */
export const topicOf = (status: "received" | "open" | "refused"): AskerTopic =>
  `mail.supply_${status === "open" ? "accepted" : status}`;

/** Days in which what was not told yet is looked for. */
const LOOKED_BACK = "interval '3 days'";

const SUBJECTS: Readonly<Record<AskerTopic, string>> = {
  "mail.supply_received": `r.id from supply_request r where r.created_at > now() - ${LOOKED_BACK}`,
  // What was closed within the minute was open before.
  "mail.supply_accepted": `r.id from supply_request r
    where r.status not in ('received', 'refused') and r.decided_at > now() - ${LOOKED_BACK}`,
  "mail.supply_refused": `r.id from supply_request r
    where r.status = 'refused' and r.decided_at > now() - ${LOOKED_BACK}`,
  "mail.supply_offered": `m.id from supply_match m join supply_request r on r.id = m.request_id
    where m.answer = 'offered' and m.answered_at > now() - ${LOOKED_BACK} and m.deleted_at is null`,
};

/** What the outbox knows nothing of; nothing is noted with the deed, so nothing can be lost. */
export async function readUntold(container: MedusaContainer, topic: AskerTopic): Promise<string[]> {
  const subject = topic === OFFERED ? "m.id" : "r.id";
  const rows = await select<{ id: string }>(
    container,
    `select ${SUBJECTS[topic]} and r.email is not null and r.deleted_at is null
       and not exists (select 1 from outbox b where b.topic = :topic and b.subject_id = ${subject} and b.only_once) limit 500`,
    { topic },
  );
  return rows.map(({ id }) => id);
}

type Asked = AskedSupply & { id: string };

const ASKED = `r.id, r.reference, r.email, r.language, r.words, r.quantity, r.unit, r.wanted_from, r.wanted_to, r.until,
  r.outcome_note as reason`;

/** Writes a mail to whoever asked; null when their address was forgotten meanwhile. */
export async function composeAskerMail(
  container: MedusaContainer,
  topic: AskerTopic,
  subject: string,
): Promise<Mail | null> {
  const status = STATUSES[topic];
  const [row] = await select<Asked & { offer: ToldOffer | null }>(
    container,
    status === null
      ? `select ${ASKED}, json_build_object('producer', p.name, 'slug', p.slug, 'quantity', m.quantity, 'price', m.price,
           'from_day', m.from_day, 'note', m.note) as offer
         from supply_match m join supply_request r on r.id = m.request_id join producer p on p.id = m.producer_id
         where m.id = :subject and m.answer = 'offered' and m.deleted_at is null and r.deleted_at is null`
      : `select ${ASKED}, null as offer from supply_request r where r.id = :subject and r.deleted_at is null`,
    { subject },
  );
  if (row === undefined || !row.email || !isAddress(row.email)) return null;
  const { id, offer, ...asked } = row;
  const shop = shopAddressOf(container);
  const letter = status === null ? offer && offerLetter(offer, asked, shop) : statusLetter(status, asked, shop);
  if (letter === null) return null;
  return mailOf(letter, { to: asked.email, about: { type: "supply_request", id }, name: `${topic}.${subject}`, shop });
}
