import type { MedusaContainer } from "@medusajs/framework/types";
import { areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";
import type { DossierStatus } from "../../shared/dossier-vocabulary";
import { type RatingScope, refused } from "../rating/scope";
import type { Work } from "../rating/within";

/**
 * A dossier that was handed in by a producer of the area.
 * @throws MedusaError `dossier_not_found`, for one of another area and for a draft too
 */
export async function dossierInArea(
  container: MedusaContainer,
  { area }: Pick<RatingScope, "area">,
  id: string,
): Promise<{ commune_code: string | null }> {
  const [row] = await select<{ commune_code: string | null }>(
    container,
    `select p.commune_code from dossier d join producer p on p.id = d.producer_id and p.deleted_at is null
     where d.id = :id and d.submitted_at is not null and d.deleted_at is null and ${areaSql("p")}`,
    { id, ...areaParam(area) },
  );
  if (row === undefined) throw refused("dossier_not_found");
  return row;
}

/** Holds a dossier while something is written about it. @throws MedusaError `dossier_not_found` */
export async function holdDossier({ transaction }: Work, id: string): Promise<DossierStatus> {
  const [row] = await transaction.transactionManager.execute<{ status: DossierStatus }>(
    "select status from dossier where id = ? and deleted_at is null for update",
    [id],
  );
  if (row === undefined) throw refused("dossier_not_found");
  return row.status;
}
