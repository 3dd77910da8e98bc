import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { shopAddressOf } from "../../shared/plugin-options";
import type { AdministrativePaper } from "../../shared/pdf/administrative/letter";
import { type Mail, mailOf } from "../mail";
import { officeLetter } from "./letter";

/** One mail for each letter that an office sent. */
export const LETTER_TOPIC = "mail.office_letter";

/** Letters of the last days of which the outbox knows nothing: nothing is noted with the sending, so nothing can be lost. */
export async function readUntoldLetters(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select l.id from letter l join letter_batch b on b.id = l.batch_id
     where l.state = 'sent' and l.to_email is not null and l.deleted_at is null and b.sent_at > now() - interval '3 days'
       and not exists (select 1 from outbox o where o.topic = :topic and o.subject_id = l.id and o.only_once) limit 500`,
    { topic: LETTER_TOPIC },
  );
  return rows.map(({ id }) => id);
}

interface Row {
  to_email: string;
  producer_id: string | null;
  /** The officer of the seat that it is about; the seat of a post has none, and no mail. */
  officer_id: string;
  paper: AdministrativePaper;
}

/** The mail of a letter, in the words that were kept when it was written; null for one that is not to go. */
export async function composeOfficeLetter(container: MedusaContainer, id: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select l.to_email, l.producer_id, coalesce(s.officer_id, l.subject_id) as officer_id, l.paper
     from letter l left join rating_seat s on s.id = l.subject_id
     where l.id = :id and l.state = 'sent' and l.to_email is not null and l.deleted_at is null`,
    { id },
  );
  if (row === undefined) return null;
  const { to_email: to, producer_id, officer_id, paper } = row;
  const shop = shopAddressOf(container);
  const about =
    producer_id === null
      ? ({ type: "officer", id: officer_id } as const)
      : ({ type: "producer", id: producer_id } as const);
  const letter = officeLetter(paper, { email: to, to_producer: producer_id !== null }, shop);
  return mailOf(letter, { to, about, name: `${LETTER_TOPIC}.${id}`, shop });
}
