import type { MedusaContainer } from "@medusajs/framework/types";
import { daysLeft, REMINDER_DAYS, reminderDue } from "../../modules/certification/rules/expiry";
import { standingOn } from "../../modules/certification/rules/validity";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { addDays } from "../../shared/clock";
import { select } from "../../shared/database";

/** One mail for each certificate and threshold. */
export const REMINDER_TOPIC = "mail.certificate_ends";

interface Row {
  id: string;
  status: CertificateStatus;
  issued_on: string;
  expires_on: string;
}

const LONGEST = Math.max(...REMINDER_DAYS);

/** The certificate of a subject, which also names the threshold: `cert_….30`. */
export function certificateOf(subject: string): string {
  return subject.split(".")[0] ?? "";
}

/**
 * Subjects of the reminders that are due on a day (YYYY-MM-DD in Asia/Ho_Chi_Minh). Nobody is reminded of a certificate
 * that was revoked or replaced, nor of one beside which a later one holds already.
 */
export async function readDueReminders(container: MedusaContainer, today: string): Promise<string[]> {
  const rows = await select<Row>(
    container,
    `select c.id, c.status, c.issued_on, c.expires_on from certificate c
     where c.deleted_at is null and c.status in ('active', 'suspended') and c.expires_on > :today and c.expires_on <= :latest
       and not exists (select 1 from certificate later where later.rated_product_id = c.rated_product_id
         and later.deleted_at is null and later.status = 'active' and later.expires_on > c.expires_on)`,
    { today, latest: addDays(today, LONGEST) },
  );
  return rows.flatMap((row) => {
    const days = reminderDue(standingOn(row, today), daysLeft(row.expires_on, today));
    return days === null ? [] : [`${row.id}.${days}`];
  });
}
