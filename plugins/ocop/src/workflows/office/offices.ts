import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeCreate, OfficeOfOperator } from "../../contract/office";
import { OFFICE_MODULE, type OfficeModuleService } from "../../modules/office";
import { select } from "../../shared/database";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { foldWords } from "../../shared/text";
import { audit, audited, inTransaction } from "../delivery";

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
  const after = { ...office, ...(await placeOf(container, unit_code)) };
  return inTransaction(container, OFFICE_MODULE, async (transaction) => {
    const id = await service.openOffice(after, actor, transaction);
    const subject = { subject_type: "office", subject_id: id, after };
    await audit(container, { actor_type: "user", actor_id: actor, action: "office.open", ...subject }, transaction);
    return id;
  });
}

/** Level and unit of an office that is to be. @throws MedusaError invalid_data `place_not_found` */
async function placeOf(container: MedusaContainer, unit_code: string | null) {
  if (unit_code === null) return { level: "central", unit_code } as const;
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const unit = (await territory.findTerritory(unit_code))?.unit;
  if (unit === undefined)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such unit", "place_not_found");
  return { level: unit.level, unit_code: unit.code };
}

/** Gives an office another name. @throws MedusaError not_found `office_not_found` */
export async function renameOffice(
  container: MedusaContainer,
  { id, name, actor }: { id: string; name: string; actor: string },
): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const row = { room: OFFICE_MODULE, table: "office", key: id, columns: ["name"] };
  await audited(container, { actor, action: "office.rename", ...row }, async (transaction) => {
    if (!(await service.renameOffice(id, name, actor, transaction))) throw notFound();
  });
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
