import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { readResults } from "../rating";
import { type RatedDossier, refusalLetter, resultLetter } from "./result-letter";

/** One mail for each result that a council decided, and for each proposal that the level above refused by letter. */
export const RESULT_TOPIC = "mail.dossier_result";

const DECIDED = "('recognised', 'not_recognised', 'proposed')";

interface Row extends Omit<RatedDossier, "email"> {
  producer_id: string;
  /** Of the first owner; null where nobody has joined. */
  email: string | null;
  /** What the level above answered, where the mail is about that; else null. */
  reply: { reason: string | null; reply_number: string | null } | null;
}

/** Results of the last days of which the outbox knows nothing: nothing is noted with the decision, so nothing can be lost. */
export async function readUntoldResults(container: MedusaContainer): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select x.id from (
       select id, updated_at from rating_entry where status in ${DECIDED} and deleted_at is null
       union all
       select f.id, f.updated_at from rating_forward f where f.status = 'refused' and f.deleted_at is null
         -- Refused by a round: its own result says so.
         and not exists (select 1 from rating_entry e where e.forward_id = f.id and e.status in ${DECIDED}
           and e.deleted_at is null)) x
     where x.updated_at > now() - interval '3 days'
       and not exists (select 1 from outbox b where b.topic = :topic and b.subject_id = x.id and b.only_once) limit 500`,
    { topic: RESULT_TOPIC },
  );
  return rows.map(({ id }) => id);
}

/**
 * Writes the mail of a result; null when there is nobody to write to.
 * @param subject id of the dossier in its round, or of the proposal that was refused
 */
export async function composeResultMail(container: MedusaContainer, subject: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select d.id as dossier_id, d.product_name as product, p.name as producer, p.id as producer_id,
       ${firstOwnerMailSql("p")} as email,
       (select jsonb_build_object('reason', f.reason, 'reply_number', f.reply_number) from rating_forward f
          where f.id = :subject) as reply
     from dossier d join producer p on p.id = d.producer_id and p.deleted_at is null
     where d.deleted_at is null and d.id = coalesce(
       (select dossier_id from rating_entry where id = :subject),
       (select dossier_id from rating_forward where id = :subject))`,
    { subject },
  );
  if (row === undefined || row.email === null || !isAddress(row.email)) return null;
  const { producer_id, reply, ...facts } = row;
  const shop = shopAddressOf(container);
  const dossier = { ...facts, email: row.email };
  const result = (await readResults(container, row.dossier_id)).find(({ id }) => id === subject);
  if (reply === null && result === undefined) return null;
  const letter = result === undefined ? refusalLetter(dossier, reply, shop) : resultLetter(dossier, result, shop);
  const about = { type: "producer", id: producer_id } as const;
  return mailOf(letter, { to: row.email, about, name: `${RESULT_TOPIC}.${subject}`, shop });
}
