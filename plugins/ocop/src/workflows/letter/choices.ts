import type { MedusaContainer } from "@medusajs/framework/types";
import type { LetterRecipient, LetterRecipientQuery, LetterRecipientsAnswer } from "../../contract/office-letter";
import { templateOf } from "../../modules/letter/rules/template";
import { areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import type { LetterSubject } from "../../shared/letter-vocabulary";
import { ENDING_CERTIFICATES } from "../expiry";
import { CHECKED_DOSSIERS } from "./dossier-readers";
import { COUNCIL_MEMBERS } from "./officer-readers";
import type { LetterOffice } from "./reader";

/** Columns, source and order of each kind; `words` is what the search looks through. */
const CHOICES: Readonly<Record<LetterSubject, string>> = {
  certificate: `select c.id, pr.name, concat_ws(' · ', p.title, c.number) as detail,
      ${firstOwnerMailSql("pr")} is not null as has_address, c.expires_on as sorted ${ENDING_CERTIFICATES} and pr.id is not null`,
  dossier: `select d.id, pr.name, d.product_name as detail, ${firstOwnerMailSql("pr")} is not null as has_address,
      d.submitted_at::text as sorted ${CHECKED_DOSSIERS}`,
  officer: `select f.id, coalesce(f.name, f.email) as name, f.email as detail, true as has_address,
      coalesce(f.name, f.email) as sorted ${COUNCIL_MEMBERS}`,
};

/** Who a template may go to: certificates by their end, dossiers by how long they wait, members by name. */
export async function readLetterChoices(
  container: MedusaContainer,
  { area, office_id }: LetterOffice,
  { template, q, limit, offset }: LetterRecipientQuery,
): Promise<LetterRecipientsAnswer> {
  const rows = await select<LetterRecipient & { total: number }>(
    container,
    `select id, name, detail, has_address, (count(*) over ())::int as total
     from (${CHOICES[templateOf(template).subject]}) choice
     where :q::text is null or strpos(lower(concat_ws(' ', name, detail)), lower(:q)) > 0
     order by sorted, id limit :limit offset :offset`,
    { ...areaParam(area), office_id, today: todayInHoChiMinh(), q: q ?? null, limit, offset },
  );
  return { recipients: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0 };
}
