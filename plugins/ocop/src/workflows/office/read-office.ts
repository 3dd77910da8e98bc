import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeDetail, OfficerOfOperator, OfficeEventAnswer } from "../../contract/office";
import { OFFICE_MODULE, type OfficeModuleService } from "../../modules/office";
import { select } from "../../shared/database";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** An office with its officers, open invitations and history, newest first. @throws MedusaError not_found `office_not_found` */
export async function readOffice(container: MedusaContainer, id: string): Promise<OfficeDetail> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const [office] = await service.listOffices({ id }, { take: 1 });
  if (office === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such office", "office_not_found");
  const { name, kind, level, unit_code } = office;
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const unit_name = (await territory.labelsOf(unit_code === null ? [] : [unit_code])).get(unit_code ?? "") ?? null;
  const officers = await select<OfficerOfOperator>(
    container,
    `select id, email, name, role, status, ${moment("joined_at")} as joined_at,
       ${moment("invite_expires_at")} as invite_expires_at
     from officer where office_id = :id and status <> 'removed' and deleted_at is null
     order by array_position(array['registrar', 'council', 'promoter', 'reader'], role), created_at, id`,
    { id },
  );
  const events = await select<OfficeEventAnswer>(
    container,
    `select e.id, e.kind, e.before, e.after, r.email as officer_email, ${moment("e.created_at")} as at
     from office_event e left join officer r on r.id = e.officer_id
     where e.office_id = :id order by e.created_at desc, e.id desc limit 100`,
    { id },
  );
  return { id, name, kind, level, unit_code, unit_name, officers, events };
}
