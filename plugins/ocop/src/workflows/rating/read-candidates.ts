import type { MedusaContainer } from "@medusajs/framework/types";
import type { CandidatesAnswer } from "../../contract/office-rating-answer";
import { communeReportDue } from "../../modules/certification/rules/powers";
import { criteriaChoices } from "../../modules/certification/rules/sheet";
import { areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";
import { communeNames } from "./commune-names";
import { findRound } from "./read-round";
import { type RatingScope, refused } from "./scope";

type Row = Omit<CandidatesAnswer["dossiers"][number], "commune" | "hindrance"> & {
  commune_code: string | null;
  proposed: boolean;
};

const MOST = 500;

/** Dossiers of the area that wait to be rated at this level: accepted, sent up from below, or upheld on appeal. */
async function readWaiting(container: MedusaContainer, { office_id, level, area }: RatingScope): Promise<Row[]> {
  return select<Row>(
    container,
    `select * from (
       select d.id as dossier_id, d.product_name, p.name as producer_name, p.commune_code, d.submitted_at,
         case when exists (select 1 from rating_forward f where f.dossier_id = d.id and f.to_level = :level
             and f.status = 'received' and f.deleted_at is null) then 'forwarded'
           when exists (select 1 from rating_appeal a where a.dossier_id = d.id and a.office_id = :office_id
             and a.status = 'upheld' and a.deleted_at is null) then 'appeal'
           when d.status = 'accepted_form' then 'accepted' end as why,
         exists (select 1 from commune_report r where r.dossier_id = d.id and r.proposes and r.deleted_at is null) as proposed
       from dossier d join producer p on p.id = d.producer_id and p.deleted_at is null
       where d.deleted_at is null and d.submitted_at is not null and ${areaSql("p")}
     ) waiting where why is not null order by submitted_at, dossier_id limit ${MOST}`,
    { level, office_id, ...areaParam(area) },
  );
}

/**
 * What may be put into a round of the own office, who may sit in its council, and by which sheets dossiers can be scored.
 * @throws MedusaError `rating_round_not_found`
 */
export async function readCandidates(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
): Promise<CandidatesAnswer> {
  const { row: round } = await findRound(container, scope, round_id);
  if (round.office.id !== scope.office_id) throw refused("rating_round_not_found");
  const [waiting, officers] = await Promise.all([
    readWaiting(container, scope),
    select<CandidatesAnswer["officers"][number]>(
      container,
      `select f.id, f.name, f.email from officer f where f.office_id = :office_id and f.role = 'council'
         and f.status = 'active' and f.deleted_at is null and not exists (select 1 from rating_seat t
           where t.officer_id = f.id and t.round_id = :round_id and t.deleted_at is null)
       order by f.email`,
      { office_id: scope.office_id, round_id },
    ),
  ]);
  const communes = await communeNames(container, waiting);
  const due = communeReportDue(round.session_on);
  const choice = criteriaChoices(round.session_on).find(({ version }) => version === round.criteria_version);
  return {
    dossiers: waiting.map(({ dossier_id, product_name, producer_name, commune_code, why, proposed }) => ({
      dossier_id,
      product_name,
      producer_name,
      why,
      commune: communes.get(commune_code ?? "") ?? null,
      hindrance: due && why === "accepted" && !proposed ? ("commune_report_missing" as const) : null,
    })),
    officers,
    product_sets: (choice?.product_sets ?? []).map(({ code, vi }) => ({ code, vi })),
  };
}
