import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { dossierLetter } from "./letter";

/** One mail for each step that whoever checks a dossier takes. */
export const DOSSIER_TOPIC = "mail.dossier";

interface Row {
  dossier_id: string;
  to_status: "questions" | "accepted_form";
  product: string;
  producer: string;
  producer_id: string;
  question: string | null;
  /** Of the first owner; null where nobody has joined. */
  email: string | null;
}

/** Steps of the last days of which the outbox knows nothing: nothing is noted with the step, so nothing can be lost. */
export async function readUntoldSteps(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select e.id from dossier_event e
     where e.side = 'checker' and e.to_status in ('questions', 'accepted_form')
       -- A round that was called off gives its dossiers back: that is no news of their form.
       and e.from_status <> 'in_rating' and e.created_at > now() - interval '3 days'
       and not exists (select 1 from outbox b where b.topic = :topic and b.subject_id = e.id and b.only_once) limit 500`,
    { topic: DOSSIER_TOPIC },
  );
  return rows.map(({ id }) => id);
}

/** Writes the mail of a step; null when there is nobody to write to, or the dossier went on meanwhile. */
export async function composeDossierMail(container: MedusaContainer, eventId: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select d.id as dossier_id, e.to_status, d.product_name as product, p.name as producer, p.id as producer_id,
       case when e.to_status = 'questions' then (select m.text from dossier_message m
         where m.dossier_id = d.id and m.side = 'checker' order by m.created_at desc, m.id desc limit 1) end as question,
       ${firstOwnerMailSql("p")} as email
     from dossier_event e join dossier d on d.id = e.dossier_id and d.status = e.to_status and d.deleted_at is null
     join producer p on p.id = d.producer_id and p.deleted_at is null
     where e.id = :eventId`,
    { eventId },
  );
  if (row === undefined || row.email === null || !isAddress(row.email)) return null;
  const shop = shopAddressOf(container);
  const letter = dossierLetter({ ...row, email: row.email }, shop);
  const about = { type: "producer", id: row.producer_id } as const;
  return mailOf(letter, { to: row.email, about, name: `${DOSSIER_TOPIC}.${eventId}`, shop });
}
