import type { MedusaContainer } from "@medusajs/framework/types";
import type { DossierAdminQuery, DossierRow } from "../../contract/dossier";
import { select } from "../../shared/database";
import { hasWordsSql, wordsParam } from "../../shared/folded-sql";

type Row = Omit<DossierRow, "submitted_at" | "updated_at"> & { submitted_at: Date | null; updated_at: Date };

const COLUMNS = `d.id, d.product_name, d."group", d.purpose, d.status, d.rated_product_id, d.criteria_version,
  d.submitted_at, d.updated_at`;

function rowOf<More extends Row>(row: More): Omit<More, "submitted_at" | "updated_at"> & DossierRow {
  return { ...row, submitted_at: row.submitted_at?.toISOString() ?? null, updated_at: row.updated_at.toISOString() };
}

/** Dossiers of one producer: those that wait for it first, then the newest. */
export async function readDossiers(container: MedusaContainer, producerId: string): Promise<DossierRow[]> {
  const rows = await select<Row>(
    container,
    `select ${COLUMNS} from dossier d where d.producer_id = :producerId and d.deleted_at is null
     order by (d.status = 'questions') desc, (d.status in ('decided', 'withdrawn')), d.updated_at desc, d.id limit 500`,
    { producerId },
  );
  return rows.map(rowOf);
}

/** One page of dossiers for whoever checks them, those that wait longest first; never one that was not handed in. */
export async function readDossierPage(
  container: MedusaContainer,
  { status, q, limit, offset }: DossierAdminQuery,
): Promise<{ dossiers: (DossierRow & { producer_name: string })[]; count: number; limit: number; offset: number }> {
  const rows = await select<Row & { producer_name: string; total: number }>(
    container,
    `select ${COLUMNS}, p.name as producer_name, count(*) over ()::int as total
     from dossier d join producer p on p.id = d.producer_id
     where d.deleted_at is null and d.submitted_at is not null and (:status::text is null or d.status = :status)
       and ${hasWordsSql("concat_ws(' ', d.product_name, p.name)")}
     order by (d.status in ('submitted', 'answered')) desc, d.submitted_at nulls last, d.id limit :limit offset :offset`,
    { status: status ?? null, ...wordsParam(q), limit, offset },
  );
  const dossiers = rows.map(({ total: _total, ...row }) => rowOf(row));
  return { dossiers, count: rows[0]?.total ?? 0, limit, offset };
}
