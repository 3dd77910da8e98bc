import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeCreate, OfficeOfOperator } from "../../contract/office";
import { OFFICE_MODULE, type OfficeModuleService } from "../../modules/office";
import { select } from "../../shared/database";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { foldWords } from "../../shared/text";

const notFound = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such office", "office_not_found");

/**
 * Opens an office; its level is that of its unit, the centre has none.
 * @returns its id
 * @throws MedusaError invalid_data `place_not_found`
 */
export async function openOffice(
  container: MedusaContainer,
  { unit_code, actor, ...office }: OfficeCreate & { actor: string },
): Promise<string> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  if (unit_code === null) return service.openOffice({ ...office, level: "central", unit_code }, actor);
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const unit = (await territory.findTerritory(unit_code))?.unit;
  if (unit === undefined)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such unit", "place_not_found");
  return service.openOffice({ ...office, level: unit.level, unit_code: unit.code }, actor);
}

/** @throws MedusaError not_found `office_not_found` */
export async function renameOffice(
  container: MedusaContainer,
  { id, name, actor }: { id: string; name: string; actor: string },
): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  if (!(await service.renameOffice(id, name, actor))) throw notFound();
}

type Row = Omit<OfficeOfOperator, "unit_name">;

/** Offices by level and name, with how many officers each has. */
export async function listOffices(
  container: MedusaContainer,
  { q, level, limit, offset }: { q?: string | undefined; level?: string | undefined; limit: number; offset: number },
): Promise<{ offices: OfficeOfOperator[]; count: number; limit: number; offset: number }> {
  const rows = await select<Row>(
    container,
    `select o.id, o.name, o.kind, o.level, o.unit_code,
       (select count(*)::int from officer r where r.office_id = o.id and r.status = 'active' and r.deleted_at is null) as officers
     from office o where o.deleted_at is null and (cast(:level as text) is null or o.level = :level)
     order by array_position(array['central', 'province', 'district', 'commune'], o.level), o.name, o.id`,
    { level: level ?? null },
  );
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const labels = await territory.labelsOf(rows.flatMap(({ unit_code }) => unit_code ?? []));
  // A country has some thousands of offices at most, so that words may be compared here, without marks.
  const words = foldWords(q ?? "");
  const offices = rows
    .map((row) => ({ ...row, unit_name: labels.get(row.unit_code ?? "") ?? null }))
    .filter(({ name, unit_name }) => foldWords(`${name} ${unit_name ?? ""}`).includes(words));
  return { offices: offices.slice(offset, offset + limit), count: offices.length, limit, offset };
}

/** @throws MedusaError not_found `office_not_found` */
export async function assertOffice(container: MedusaContainer, id: string): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const [office] = await service.listOffices({ id }, { take: 1 });
  if (office === undefined) throw notFound();
}
