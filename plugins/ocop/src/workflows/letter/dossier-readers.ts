import type { MedusaContainer } from "@medusajs/framework/types";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { areaParam, areaSql } from "../../shared/area";
import { select } from "../../shared/database";
import { firstOwnerMailSql } from "../../shared/first-owner-sql";
import { judgeDossier } from "../dossier";
import type { LetterOffice, Reader } from "./reader";

interface Row {
  id: string;
  product: string;
  producer: string;
  producer_id: string;
  email: string | null;
}

/** States in which the form of a dossier is looked at, so that papers may be asked for. */
const CHECKED = ["submitted", "questions", "answered"];

/** FROM and WHERE of the dossiers `d` of `:area` whose producers `pr` may be asked for papers. */
export const CHECKED_DOSSIERS = `from dossier d join producer pr on pr.id = d.producer_id and pr.deleted_at is null
  where d.deleted_at is null and d.status in (${CHECKED.map((status) => `'${status}'`).join(", ")}) and ${areaSql("pr")}`;

/** Producers of dossiers whose form is being checked, each with what its dossier lacks. */
export async function readDossierReaders(
  container: MedusaContainer,
  { area }: LetterOffice,
  ids: readonly string[],
): Promise<Reader[]> {
  const rows = await select<Row>(
    container,
    `select d.id, d.product_name as product, pr.name as producer, pr.id as producer_id, ${firstOwnerMailSql("pr")} as email
     ${CHECKED_DOSSIERS} and d.id = any(:ids)`,
    { ...areaParam(area), ids },
  );
  if (rows.length === 0) return [];
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const dossiers = await service.listDossiers({ id: rows.map(({ id }) => id) }, { take: null });
  return Promise.all(
    rows.map(async ({ id, email, producer_id, product, producer }) => {
      const dossier = dossiers.find((one) => one.id === id);
      const missing = dossier === undefined ? [] : (await judgeDossier(service, dossier)).missing.map(({ vi }) => vi);
      const values = { producer, product, missing };
      return { id, email, producer_id, name: producer, values, nothing_missing: missing.length === 0 };
    }),
  );
}
