import type { MedusaContainer } from "@medusajs/framework/types";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { OfficeKind, OfficeLevel, OfficerRole } from "../../shared/office-vocabulary";
import { fullName, type Kind } from "../../shared/territory";

/** An officer and the office for which they act, as they are at this moment. */
export interface Officer {
  id: string;
  email: string;
  name: string | null;
  role: OfficerRole;
  office: {
    id: string;
    name: string;
    kind: OfficeKind;
    level: OfficeLevel;
    /** Null for the centre. */
    unit_code: string | null;
    /** "Tỉnh Thanh Hóa"; null for the centre. */
    unit_name: string | null;
    /** Whether its unit has ended, or is not known any more: the office only reads then. */
    abolished: boolean;
  };
}

interface Row {
  id: string;
  email: string;
  name: string | null;
  role: OfficerRole;
  office_id: string;
  office_name: string;
  kind: OfficeKind;
  level: OfficeLevel;
  unit_code: string | null;
  unit_kind: Kind | null;
  unit_name: string | null;
  ended: boolean;
}

/** An active officer by id; null for one who was removed. Read for each request: a removal or another role counts at once. */
export async function readOfficer(container: MedusaContainer, id: string): Promise<Officer | null> {
  const [row] = await select<Row>(
    container,
    `select r.id, r.email, r.name, r.role, o.id as office_id, o.name as office_name, o.kind, o.level, o.unit_code,
       u.kind as unit_kind, u.name as unit_name,
       o.unit_code is not null and (u.code is null or coalesce(u.valid_to < :today, false)) as ended
     from officer r join office o on o.id = r.office_id and o.deleted_at is null
     left join territory_unit u on u.code = o.unit_code and u.deleted_at is null
     where r.id = :id and r.status = 'active' and r.deleted_at is null`,
    { id, today: todayInHoChiMinh() },
  );
  if (row === undefined) return null;
  const { office_id, office_name, kind, level, unit_code, unit_kind, unit_name, ended, ...officer } = row;
  const known = unit_kind === null || unit_name === null ? unit_code : fullName({ kind: unit_kind, name: unit_name });
  return {
    ...officer,
    office: { id: office_id, name: office_name, kind, level, unit_code, unit_name: known, abolished: ended },
  };
}

/** The active officer behind a log-in, or null. */
export async function officerOfIdentity(container: MedusaContainer, identityId: string): Promise<Officer | null> {
  const [row] = await select<{ id: string }>(
    container,
    `select id from officer where auth_identity_id = :identityId and status = 'active' and deleted_at is null limit 1`,
    { identityId },
  );
  return row === undefined ? null : readOfficer(container, row.id);
}
