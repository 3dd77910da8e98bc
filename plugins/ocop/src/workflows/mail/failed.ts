import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { FailedMail, FailedMailQuery, FailedMailsAnswer } from "../../contract/failed-mail";
import { DELIVERY_MODULE, type DeliveryModuleService } from "../../modules/delivery";
import { select } from "../../shared/database";
import { audit, inTransaction } from "../delivery";

const FROM = "from outbox o where o.failed_at is not null and o.topic like 'mail.%' and o.deleted_at is null";
const COLUMNS = "o.id, o.topic, o.subject_id, o.attempts, o.last_error, o.failed_at";

/** Mails that were given up, newest first, for operators. */
export async function readFailedMails(
  container: MedusaContainer,
  { limit, offset }: FailedMailQuery,
): Promise<FailedMailsAnswer> {
  const rows = await select<FailedMail & { total: number }>(
    container,
    `select ${COLUMNS}, (count(*) over ())::int as total ${FROM} order by o.failed_at desc, o.id limit :limit offset :offset`,
    { limit, offset },
  );
  return { failed_mails: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset };
}

/** One of them; null for a mail that is not given up. */
export async function readFailedMail(container: MedusaContainer, id: string): Promise<FailedMail | null> {
  const [row] = await select<FailedMail>(container, `select ${COLUMNS} ${FROM} and o.id = :id`, { id });
  return row ?? null;
}

/**
 * Has a mail tried for three more days, once its address or the mail server was put right.
 * @throws MedusaError not_found `failed_mail_not_found`, also for one that is being tried already
 */
export async function retryFailedMail(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: string },
): Promise<void> {
  const mail = await readFailedMail(container, id);
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE);
  await inTransaction(container, DELIVERY_MODULE, async (transaction) => {
    if (mail === null || !(await service.revive(id, transaction)))
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such mail", "failed_mail_not_found");
    const { topic, subject_id, attempts } = mail;
    const line = { actor_type: "user", actor_id: actor, action: "mail.retry", subject_type: "outbox", subject_id: id };
    await audit(container, { ...line, before: { topic, subject_id, attempts } }, transaction);
  });
}
