import type { MedusaContainer } from "@medusajs/framework/types";
import { daysLeft, reminderDue } from "../../modules/certification/rules/expiry";
import { standingOn } from "../../modules/certification/rules/validity";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { certificateOf, REMINDER_TOPIC } from "./due";
import { endingLetter } from "./letter";

interface Row {
  number: string;
  stars: number;
  status: CertificateStatus;
  issued_on: string;
  expires_on: string;
  product: string;
  producer: string;
  producer_id: string;
  /** Of the first owner; null where nobody has joined. */
  email: string | null;
}

/**
 * Writes a reminder from what the database says at this moment. Null when there is nobody to write to, or nothing to say
 * any more: the certificate was revoked or replaced meanwhile, or has ended.
 */
export async function composeReminder(container: MedusaContainer, subject: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select c.number, c.stars, c.status, c.issued_on, c.expires_on, p.title as product, pr.name as producer,
       pr.id as producer_id,
       ${firstOwnerMailSql("pr")} as email
     from certificate c
     join product_rated_product link on link.rated_product_id = c.rated_product_id and link.deleted_at is null
     join product p on p.id = link.product_id and p.deleted_at is null
     join product_producer made on made.product_id = p.id and made.deleted_at is null
     join producer pr on pr.id = made.producer_id and pr.deleted_at is null and pr.status <> 'closed'
     where c.id = :id and c.deleted_at is null limit 1`,
    { id: certificateOf(subject) },
  );
  if (row === undefined || row.email === null || !isAddress(row.email)) return null;
  const today = todayInHoChiMinh();
  const standing = standingOn(row, today);
  const days_left = daysLeft(row.expires_on, today);
  if (reminderDue(standing, days_left) === null) return null;
  const shop = shopAddressOf(container);
  const letter = endingLetter({ ...row, email: row.email, days_left, suspended: standing === "suspended" }, shop);
  const about = { type: "producer", id: row.producer_id } as const;
  return mailOf(letter, { to: row.email, about, name: `${REMINDER_TOPIC}.${subject}`, shop });
}
