import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type {
  LetterBatchAnswer,
  LetterBatchesAnswer,
  LetterBatchRow,
  LetterListQuery,
  LetterRow,
  LetterTemplatesAnswer,
} from "../../contract/office-letter";
import { allTemplates, fieldsOf } from "../../modules/letter/rules/template";
import { select } from "../../shared/database";
import { LETTER_TOPIC } from "./compose";

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const COLUMNS = `b.id, b.template, b.status, ${moment("b.created_at")} as created_at, ${moment("b.sent_at")} as sent_at,
  (select coalesce(f.name, f.email) from officer f where f.id = b.written_by) as written_by, told.letters, told.sent`;

const FROM = `from letter_batch b cross join lateral (
    select count(*)::int as letters, (count(*) filter (where l.state = 'sent'))::int as sent
    from letter l where l.batch_id = b.id and l.deleted_at is null) told
  where b.office_id = :office_id and b.deleted_at is null`;

/** Templates as they are offered, with what the office filled in last. */
export async function readLetterTemplates(
  container: MedusaContainer,
  office_id: string,
): Promise<LetterTemplatesAnswer> {
  const [last] = await select<{ fields: Record<string, string> }>(
    container,
    `select fields from letter_batch where office_id = :office_id and status <> 'discarded' and deleted_at is null
     order by created_at desc, id desc limit 1`,
    { office_id },
  );
  const templates = allTemplates().map((template) => {
    const { code, subject, vi, en } = template;
    const fields = fieldsOf(template).map(({ hint, ...field }) => ({ ...field, hint: hint ?? null }));
    return { code, subject, vi, en, fields };
  });
  return { templates, last: last?.fields ?? {} };
}

/** Letters of an office, those written together in one row, newest first; what was thrown away is left out. */
export async function readLetterBatches(
  container: MedusaContainer,
  office_id: string,
  { template, limit, offset }: LetterListQuery,
): Promise<LetterBatchesAnswer> {
  const rows = await select<LetterBatchRow & { total: number }>(
    container,
    `select ${COLUMNS}, (count(*) over ())::int as total ${FROM} and b.status <> 'discarded'
       and (:template::text is null or b.template = :template)
     order by b.created_at desc, b.id desc limit :limit offset :offset`,
    { office_id, template: template ?? null, limit, offset },
  );
  return { batches: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset };
}

/** Letters that an office wrote together, with their words. @throws MedusaError not_found `letter_batch_not_found` */
export async function readLetterBatch(
  container: MedusaContainer,
  { id, office_id }: { id: string; office_id: string },
): Promise<LetterBatchAnswer> {
  const [batch] = await select<LetterBatchAnswer["batch"]>(
    container,
    `select ${COLUMNS}, b.fields ${FROM} and b.id = :id`,
    { id, office_id },
  );
  if (batch === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There are no such letters", "letter_batch_not_found");
  const letters = await select<LetterRow>(
    container,
    `select l.id, l.subject_id, l.to_name, l.to_email, l.paper ->> 'about' as about, l.paper -> 'paragraphs' as paragraphs,
       l.state, l.problem, ${moment("case when o.failed_at is null then o.done_at end")} as mailed_at,
       ${moment("o.failed_at")} as mail_failed_at
     from letter l left join outbox o on o.topic = :topic and o.subject_id = l.id and o.only_once
     where l.batch_id = :id and l.deleted_at is null order by l.to_name, l.id`,
    { id, topic: LETTER_TOPIC },
  );
  return { batch, letters };
}
