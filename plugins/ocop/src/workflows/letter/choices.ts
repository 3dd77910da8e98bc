import type { MedusaContainer } from "@medusajs/framework/types";
import type { LetterRecipient, LetterRecipientQuery, LetterRecipientsAnswer } from "../../contract/office-letter";
import { templateOf } from "../../modules/letter/rules/template";
import { areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { hasWordsSql, wordsParam } from "../../shared/folded-sql";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import type { LetterSubject } from "../../shared/letter-vocabulary";
import { ENDING_CERTIFICATES } from "../expiry";
import { CHECKED_DOSSIERS } from "./dossier-readers";
import type { LetterOffice } from "./reader";
import { COUNCIL_SEATS_OPEN, SEATED } from "./seat-readers";

/** Columns, source and order of each kind; `words` is what the search looks through. */
const CHOICES: Readonly<Record<LetterSubject, string>> = {
  certificate: `select c.id, pr.name, concat_ws(' · ', p.title, c.number) as detail,
      ${firstOwnerMailSql("pr")} is not null as has_address, c.expires_on as sorted ${ENDING_CERTIFICATES} and pr.id is not null`,
  dossier: `select d.id, pr.name, d.product_name as detail, ${firstOwnerMailSql("pr")} is not null as has_address,
      d.submitted_at::text as sorted ${CHECKED_DOSSIERS}`,
  seat: `select s.id, ${SEATED} as name, concat_ws(' · ', r.name, nullif(s.post, ${SEATED}), f.email) as detail,
      f.email is not null as has_address, r.session_on || ' ' || r.id || ' ' || ${SEATED} as sorted ${COUNCIL_SEATS_OPEN}`,
};

/** Who a template may go to: certificates by their end, dossiers by how long they wait, seats by the day of their session. */
export async function readLetterChoices(
  container: MedusaContainer,
  { area, office_id }: LetterOffice,
  { template, q, limit, offset }: LetterRecipientQuery,
): Promise<LetterRecipientsAnswer> {
  const rows = await select<LetterRecipient & { total: number }>(
    container,
    `select id, name, detail, has_address, (count(*) over ())::int as total
     from (${CHOICES[templateOf(template).subject]}) choice
     where ${hasWordsSql("concat_ws(' ', name, detail)")}
     order by sorted, id limit :limit offset :offset`,
    { ...areaParam(area), office_id, today: todayInHoChiMinh(), ...wordsParam(q), limit, offset },
  );
  return { recipients: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0 };
}
