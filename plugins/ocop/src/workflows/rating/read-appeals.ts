import type { MedusaContainer } from "@medusajs/framework/types";
import type { AppealQuery } from "../../contract/office-rating";
import type { AppealAnswer } from "../../contract/rating-appeal";
import { APPEAL_TRANSITIONS } from "../../modules/rating/rules/states";
import { actsOf } from "../../modules/rating/rules/transitions";
import { select } from "../../shared/database";
import { type RatingScope, refused } from "./scope";

type Row = Omit<AppealAnswer, "acts">;

/** What a registrar does with an appeal; rating it again begins by putting it into a round. */
const DEEDS = ["review", "uphold", "dismiss", "withdraw"] as const;

const APPEALS = `from rating_appeal a join rating_entry e on e.id = a.entry_id join dossier d on d.id = a.dossier_id
  where a.deleted_at is null`;
const COLUMNS = `a.id, a.status, e.round_id, a.entry_id, a.dossier_id, d.product_name, a.received_on, a.text, a.reason`;

function appealOf(row: Row, { role }: RatingScope, own: boolean): AppealAnswer {
  const { id, status, round_id, entry_id, dossier_id, product_name, received_on, text, reason } = row;
  const possible = actsOf(APPEAL_TRANSITIONS, status, DEEDS);
  const facts = { id, status, round_id, entry_id, dossier_id, product_name, received_on, text, reason };
  return { ...facts, acts: own && role === "registrar" ? possible : [] };
}

/** One page of the office's appeals, those that wait longest first. */
export async function readAppeals(
  container: MedusaContainer,
  scope: RatingScope,
  { status, limit, offset }: AppealQuery,
): Promise<{ appeals: AppealAnswer[]; count: number; limit: number; offset: number }> {
  const rows = await select<Row & { total: number }>(
    container,
    `select ${COLUMNS}, count(*) over ()::int as total ${APPEALS} and a.office_id = :office_id
       and (:status::text is null or a.status = :status)
     order by (a.status in ('dismissed', 'withdrawn', 'settled')), a.received_on, a.id limit :limit offset :offset`,
    { office_id: scope.office_id, status: status ?? null, limit, offset },
  );
  return { appeals: rows.map((row) => appealOf(row, scope, true)), count: rows[0]?.total ?? 0, limit, offset };
}

/** One appeal of the office. @throws MedusaError `rating_appeal_not_found` */
export async function readAppeal(container: MedusaContainer, scope: RatingScope, id: string): Promise<AppealAnswer> {
  const [row] = await select<Row>(
    container,
    `select ${COLUMNS} ${APPEALS} and a.id = :id and a.office_id = :office_id`,
    {
      id,
      office_id: scope.office_id,
    },
  );
  if (row === undefined) throw refused("rating_appeal_not_found");
  return appealOf(row, scope, true);
}

/** Appeals against one result, the newest first; for a reader who may see the result. */
export async function readAppealsOf(
  container: MedusaContainer,
  scope: RatingScope,
  entry_id: string,
): Promise<AppealAnswer[]> {
  const rows = await select<Row & { office_id: string }>(
    container,
    `select ${COLUMNS}, a.office_id ${APPEALS} and a.entry_id = :entry_id order by a.created_at desc, a.id`,
    { entry_id },
  );
  return rows.map((row) => appealOf(row, scope, row.office_id === scope.office_id));
}
