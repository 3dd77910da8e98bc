import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeDossierQuery } from "../../contract/office-rating";
import type { OfficeDossierRow, OfficeDossiersAnswer } from "../../contract/office-dossier";
import { communeReportDue } from "../../modules/certification/rules/powers";
import { areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { hasWordsSql, wordsParam } from "../../shared/folded-sql";
import { communeNames } from "../rating/commune-names";
import type { RatingScope } from "../rating/scope";

type Row = Omit<OfficeDossierRow, "submitted_at" | "updated_at" | "producer" | "commune" | "report_due"> & {
  submitted_at: Date;
  updated_at: Date;
  producer_id: string;
  producer_name: string;
  commune_code: string | null;
};

const REPORT = `from commune_report r where r.dossier_id = d.id and r.deleted_at is null`;

/** One page of what producers of the area handed in: what waits for the office first, the oldest first. */
export async function readOfficeDossiers(
  container: MedusaContainer,
  { office_id, area }: RatingScope,
  { status, report, q, limit, offset }: OfficeDossierQuery,
): Promise<OfficeDossiersAnswer> {
  const rows = await select<Row & { total: number }>(
    container,
    `select d.id, d.product_name, d."group", d.purpose, d.status, d.rated_product_id, d.criteria_version, d.submitted_at,
       d.updated_at, p.id as producer_id, p.name as producer_name, p.commune_code, count(*) over ()::int as total,
       (select to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from dossier_receipt c
          where c.dossier_id = d.id and c.office_id = :office_id and c.deleted_at is null) as received_at,
       (select jsonb_build_object('proposes', r.proposes, 'number', r.number) ${REPORT}) as report,
       (select jsonb_build_object('id', n.id, 'name', n.name) from rating_entry e join rating_round n on n.id = e.round_id
          where e.dossier_id = d.id and e.status <> 'removed' and e.deleted_at is null
          order by e.created_at desc limit 1) as round
     from dossier d join producer p on p.id = d.producer_id and p.deleted_at is null
     where d.deleted_at is null and d.submitted_at is not null and ${areaSql("p")}
       and (:status::text is null or d.status = :status)
       and (:report::text is null or (:report = 'there') = exists (select 1 ${REPORT}))
       and ${hasWordsSql("concat_ws(' ', d.product_name, p.name)")}
     order by (d.status in ('submitted', 'answered')) desc, (d.status in ('decided', 'withdrawn')), d.submitted_at, d.id
     limit :limit offset :offset`,
    { office_id, ...areaParam(area), status: status ?? null, report: report ?? null, ...wordsParam(q), limit, offset },
  );
  const communes = await communeNames(container, rows);
  const due = communeReportDue(todayInHoChiMinh());
  const dossiers = rows.map(({ total: _total, producer_id, producer_name, commune_code, ...row }) => ({
    ...row,
    submitted_at: row.submitted_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    producer: { id: producer_id, name: producer_name },
    commune: communes.get(commune_code ?? "") ?? null,
    report_due: due && !["decided", "withdrawn"].includes(row.status),
  }));
  return { dossiers, count: rows[0]?.total ?? 0, limit, offset };
}
